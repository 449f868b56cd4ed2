;;; emacs.el --- drives eglot against the built server and writes what it saw as JSON  -*- lexical-binding: t -*-

(require 'json)
(require 'seq)
(require 'eglot)
(require 'flymake)

(defvar debrief-seen nil)

(defun debrief-note (key value)
  (push (cons key value) debrief-seen))

(defun debrief-wait (what check)
  (let ((end (+ (float-time) 20)) found)
    (while (and (not (setq found (funcall check))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless found (error "Waited in vain for %s" what))
    found))

(define-derived-mode debrief-review-mode text-mode "Review")
(add-to-list 'eglot-server-programs
             (cons 'debrief-review-mode (append (json-parse-string (getenv "DEBRIEF_COMMAND") :array-type 'list) nil)))

(defun debrief-texts ()
  (mapcar (lambda (each) (format "%s" (flymake-diagnostic-text each))) (flymake-diagnostics)))

(defun debrief-run ()
  (setq eglot-sync-connect 20 eglot-confirm-server-initiated-edits nil eglot-autoshutdown t)
  (find-file "postmortems/outage.md")
  (debrief-review-mode)
  (apply #'eglot--connect (eglot--guess-contact))
  (debrief-wait "a session" #'eglot-current-server)
  (debrief-wait "diagnostics" (lambda () (flymake-start) (flymake-diagnostics)))
  (debrief-note 'diagnostics (vconcat (debrief-texts)))
  (goto-char (point-min))
  (search-forward "Prevent this")
  (let* ((server (eglot-current-server))
         (hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams))))
    (debrief-note 'hover (plist-get (plist-get hover :contents) :value))
    (debrief-note 'symbols
                  (length (jsonrpc-request server :textDocument/documentSymbol
                                           (list :textDocument (eglot--TextDocumentIdentifier))))))
  (goto-char (line-beginning-position))
  (delete-region (point) (line-end-position))
  (insert "- [ ] [A2] Halve the time to notice that the ledger has stopped (owner: bob)")
  (eglot--signal-textDocument/didChange)
  (debrief-wait "diagnostics without never-again"
                (lambda ()
                  (flymake-start)
                  (not (seq-some (lambda (each) (string-match-p "happen again" each)) (debrief-texts)))))
  (goto-char (point-min))
  (search-forward "[I1")
  (backward-char 1)
  (eglot-rename "I7")
  (debrief-note 'text (buffer-substring-no-properties (point-min) (point-max)))
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))

(condition-case problem
    (debrief-run)
  (error (debrief-note 'error (format "%S" problem))))

(with-temp-file (getenv "DEBRIEF_OUT")
  (insert (json-serialize (mapcar (lambda (each) (cons (car each) (cdr each))) debrief-seen))))
(kill-emacs 0)
