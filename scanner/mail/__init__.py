"""
Letters on their way: written, made a message, left as a draft or sent, and what comes back.

An adapter: `Outbox` and `Smtp` are ports.Mailer, `LetterChanger` is the ports.Changer of
`ChangeKind.LETTER`.
"""
