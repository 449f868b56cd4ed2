-- Drives Neovim against the built server and writes what it saw as JSON.
local out = assert(vim.env.DEBRIEF_OUT)
local seen = {}

local function done(message)
  seen.error = message
  local file = assert(io.open(out, 'w'))
  file:write(vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function wait(what, check)
  if not vim.wait(20000, check, 20) then
    error('waited in vain for ' .. what)
  end
end

local function run()
  vim.cmd('edit postmortems/outage.md')
  local id = vim.lsp.start_client({
    name = 'debrief',
    cmd = vim.fn.json_decode(vim.env.DEBRIEF_COMMAND),
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(0, id)
  local function count()
    return #vim.diagnostic.get(0)
  end
  wait('diagnostics', function()
    return count() > 0
  end)
  seen.diagnostics = vim.tbl_map(function(each)
    return { code = each.code or vim.tbl_get(each, 'user_data', 'lsp', 'code'), line = each.lnum, message = each.message }
  end, vim.diagnostic.get(0))

  local function ask(method, params)
    local answers = assert(vim.lsp.buf_request_sync(0, method, params, 20000), method)
    local answer = assert(answers[id], method)
    assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
    return answer.result
  end
  vim.api.nvim_win_set_cursor(0, { 14, 14 })
  local position = vim.lsp.util.make_position_params()
  seen.hover = ask('textDocument/hover', position).contents.value
  seen.symbols = #ask('textDocument/documentSymbol', { textDocument = position.textDocument })
  local actions = ask('textDocument/codeAction', {
    textDocument = position.textDocument,
    range = { start = position.position, ['end'] = position.position },
    context = { diagnostics = {} },
  })
  seen.actions = vim.tbl_map(function(each)
    return each.title
  end, actions)

  vim.api.nvim_buf_set_lines(0, 13, 14, false, { '- [ ] [A2] Halve the time to notice that the ledger has stopped (owner: bob)' })
  wait('diagnostics without never-again', function()
    for _, each in ipairs(vim.diagnostic.get(0)) do
      if each.lnum == 13 and string.find(each.message, 'again') then
        return false
      end
    end
    return true
  end)

  vim.api.nvim_win_set_cursor(0, { 9, 4 })
  vim.lsp.buf.rename('I7')
  wait('the rename', function()
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
    return string.find(text, '[I7]', 1, true) and string.find(text, 'addresses: I7', 1, true)
  end)
  seen.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  vim.lsp.stop_client(id)
end

local fine, message = pcall(run)
done(not fine and tostring(message) or nil)
