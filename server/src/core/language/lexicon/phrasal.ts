/** Verbs and the particles that belong to them: in "set up alerts" the alerts are what is set up. */
export const phrasalVerbs: Readonly<Record<string, string>> = {
  up: 'set back bring build call clean come end fire follow free get give grow hook hurry keep light line load look make mix mock open pick pop queue round scale set show sign size speed spin split stand start step sum take tidy tighten turn wake wind wire write brush catch prop beef ramp sync roll cut pass',
  out: 'carry check come cut fan figure fill find flesh give go hand help iron lay leave look make map pick point print pull push rule roll run scale send set share sort spell split spread start step swap take test time try turn walk weed work write back break filter fade phase reach',
  off: 'back break call cut drop finish fire hand kick lay pay put round sell set shut sign spin start switch take tear turn write fail',
  down: 'back break bring burn cut drill go lock narrow note nail pin scale shut slow spin step take tear track turn write jot cool',
  over: 'carry fail go hand look move roll start switch take think turn change run get cut read',
  on: 'carry go keep move pass sign switch take turn try hold',
  in: 'bake bring build check fill hand log opt plug put roll sign step turn loop bring pull phase fold',
  away: 'do give go keep put take throw move migrate',
  back: 'call come dial fall feed get give go hold pay push put report roll scale switch turn bring',
  through: 'go walk work think talk run',
  together: 'bring come gather get pull put work sit',
  forward: 'bring carry come go move put roll step',
  around: 'turn work go pass',
};
