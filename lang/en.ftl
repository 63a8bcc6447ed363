### Every sentence that a person reads in Quietstorm.
###
### To add a language, copy this file to `lang/<tag>.ftl`, translate what stands to the right of each `=`, and run `cargo xtask words --check`.
###
### What may be used: text, `{ $variable }`, and `{ $number -> … }` with one variant for each plural category of the language (in English `one` and
### `other`), or for an exact number such as `[0]`. A variable that is a number can be asked for its plural in any message, whether English asks or
### not; several such choices may stand in one message, one after the other, but not inside each other. Every variable of the English message has to
### appear, and no other one. A variant may leave out the number where the language has a word for it.
###
### Variables that are numbers: $budget, $count, $days, $done, $goal, $hours, $known, $marks, $minutes, $most, $needed, $number, $options, $people,
### $place, $rank, $times, $total. They are written with the digits of the language. All others are texts, and come as they are.
###
### The tone is plain, calm and exact: it says what happened, what is not lost, and what to do. Address people politely and warmly, the way a colleague would.
###
### Words that mean one thing throughout:
### board – one brainstorm, from its question to its result. round – one step in which everybody contributes alone. seal – to lock away what one has
### written so that nobody can read it before the reveal. reveal – the moment at which everything sealed is opened at once. ballot – what one person
### votes. key, key holder – who can open what is sealed; to turn a key is to agree to opening. facilitator – who asks the question. relay – a server
### that passes on what it cannot read. recovery kit – twelve words on paper that bring a key back. receipt – words that prove what was sealed.
### envelope – one sealed thing that is sent. the list, the signed list – what counts in a round. dots – points that are spread over options in a vote.

## The language itself

# The language's own name for itself.
language-name = English
# ltr or rtl: which way it is written.
language-direction = ltr

## While the widget is being loaded

loader-loading = Quietstorm is on its way …
loader-failed = Quietstorm could not be loaded. Nothing is lost. Check the connection and try again.
# A button.
loader-retry = Try again
# 'wasm-unsafe-eval' and script-src are technical names and stay as they are.
loader-blocked = Quietstorm may not run in this page: its content security policy has to allow 'wasm-unsafe-eval' in script-src. Nothing is lost. Whoever looks after this page can change that.
loader-no-wasm = This browser cannot run Quietstorm: WebAssembly is missing or switched off. Nothing is lost. An up-to-date browser helps.
loader-crashed = A part of Quietstorm stopped. What you typed is kept. Load it again to go on.
# A button.
loader-reload = Load it again

## The page as an app: a new version of it

app-ready = A new version is ready.
# A button.
app-use = Use it now
app-moved = Another tab has moved to the new version: reload when you are ready.
app-stays = The new version waits: something you have typed here is not kept on this device yet, and would be lost. Add it or save your file, then try again.

## On every screen

# The name of the thing. It stays as it is.
common-name = Quietstorm
# A button: back to the list of boards.
common-all-boards = All boards
common-undo = Undo
common-redo = Redo
common-cancel = Cancel
common-close = Close
common-waking = Getting ready … you can already type.
common-restarting = One moment: picking up where you were … you can go on typing.
common-gone = Something keeps going wrong here. What was saved on this device is safe, and what you have typed is still in its box. Copy it if it matters, then try again; if that does not help, reload the page.
common-try-again = Try again
# For screen readers: the region in which messages appear.
common-messages = Messages
# While a file is being dragged over the widget.
common-drop-here = Let go to take the file in
common-no-brief = The question is still on its way
common-no-brief-what-now = This link opens the board, but does not carry its question. Ask whoever invited you for the board's file and take it in below.
# Below a box, when it is getting full.
common-characters = { $count } of { $most } characters
common-characters-over = { $count ->
    [one] { $count } character; { $most } is the most. Shorten it a little before you add it.
   *[other] { $count } characters; { $most } is the most. Shorten it a little before you add it.
}

## What people are told in passing

told-sealed = Sealed. From here on nobody can read it before the reveal, and you can still change it until the round closes.
told-seat-taken = Your key is made, and you hold it. Keep its recovery kit, and send your file back to the facilitator.
told-restored = Your keys are back on this device.
told-deleted-on-relay = The relay has forgotten this board. What is on this device, and on the others’, stays.
told-forgotten = The board and everything of it is gone from this device.
told-replaced = A part of this page stopped and was started again. Nothing you typed is lost; go on where you were.
told-gave-back = A part of this page stopped in the middle of your last step and was started again. Your words are back in their box: please try once more.
told-not-there = A part of this page stopped, and this browser had kept nothing of the board. What you wrote still stands here: copy it somewhere safe, then come in with the link again.
told-browser = The browser did not allow that. Nothing is lost.
# $words is what the browser says, often in English.
told-browser-says = The browser did not allow that. Nothing is lost. It says: { $words }
told-deleted = Deleted.
told-copied = Copied.
# After a file was handed to the browser in a frame that may be forbidden to save any. allow-downloads is a word of HTML.
told-closed-frame = If no file was saved, the page around this frame does not let it save any. Whoever looks after that page can allow it: allow-downloads.

## The first screen

lobby-promise = Think alone, in your own time. Then everything is revealed at once.
lobby-promise-more = What you write is locked on your device until the reveal. No colleague and no server can read it before, and every board says who holds its keys.
lobby-start = Start a brainstorm
# A heading over the ways into a board that is there already.
lobby-come-in = Come in
lobby-link = A link somebody sent you
lobby-link-hint = Paste all of it. The key is in the link.
# A button: open the board whose link was pasted.
lobby-join = Come in
lobby-have-a-file = Somebody sent you a file? Open its board first, with its link or from the list below; then drop the file there.
# A heading over the boards that are kept on this device.
lobby-kept = On this device
lobby-none-kept = No boards are kept on this device yet. Start one, or come in with a link.
lobby-unnamed = A board whose question has not arrived yet
# A button: remove a board from this device.
lobby-forget = Forget
lobby-forget-named = Forget “{ $text }”
lobby-forget-title = Forget this board on this device?
lobby-forget-yes = Forget it
lobby-forget-facilitator = Your notes, your copy of everything and your key are removed from this device. Without the key, or its recovery kit, nobody may ever open this board's rounds.
lobby-forget-key-holder = Your notes, your copy of everything and your key are removed from this device. The others may need your key to open a round; keep its recovery kit.
lobby-forget-contributor = Your notes and your copy of everything are removed from this device. What you have sealed and handed over stays with the others.
# The reader's role, below a board's question in the list: this person asked the question.
lobby-role-facilitator = you ask
lobby-role-key-holder = you hold a key
lobby-role-invited = you are asked to hold a key
lobby-role-contributor = you take part

## The form for a new board

setup-heading = What do you want to ask?
setup-question = The question
setup-question-example = How might we make Mondays lighter?
setup-question-missing = Write a question first; the rest of it can stay empty.
setup-why = Why it matters
setup-why-hint = People think better when they know what it is for. They read this alone and cannot ask you.
# The question can be split into several sides (aspects), each with its own place to write.
setup-prompts = Sides of the question
setup-prompts-hint = Up to six, each with its own place to write. Two or three sides bring more ideas than one big question.
setup-prompt = Side { $number }
setup-prompt-add = Add a side
setup-prompt-remove = Remove side { $number }
setup-goal = Ideas to aim for, each
setup-goal-hint = A number beats “do your best”. Everybody sees only their own progress. 0 sets no goal.
# Above a choice of two: setup-anonymous and setup-named.
setup-naming = At the reveal, ideas appear
setup-anonymous = Without names
setup-anonymous-what = People write more freely. Writing style and small groups can still give somebody away.
setup-named = With their authors’ names
setup-named-what = Names are sealed with the ideas and appear with them, not before.
# Unfolds three more boxes: limits of ideas, who decides, what happens with the result.
setup-more = Limits, who decides, what happens then
setup-constraints = What an idea has to respect
setup-decider = Who decides
setup-outcome = What will happen with the result
setup-your-name = Your name
setup-your-name-hint = Everybody sees who asks.
setup-name-missing = Write your name, so that everybody sees who asks.
# Above a choice of four: setup-clock, setup-solo, setup-two, setup-three.
setup-policy = Who can open the sealed ideas
setup-solo = Only you
setup-solo-what = Simple and quick. You could look early, and everybody will be told so.
setup-two = You and one other person, both keys needed
setup-two-what = Neither of you can look alone. If one key is lost, nothing can be opened.
setup-three = Any two of three people
setup-three-what = Nobody can look alone, and one key may go missing.
setup-clock = A clock, at the time you set
setup-clock-what = Needs nobody there. Nobody can look early alone: the relay cannot read what it keeps, and you do not have its key. The relay together with somebody who has the link could.
# $name is what the relay calls itself.
setup-clock-what-named = Needs nobody there. Nobody can look early alone: the relay ({ $name }) cannot read what it keeps, and you do not have its key. The relay together with somebody who has the link could.
setup-second-key = Somebody else holds a key too, so that the two of you can open it together should the relay be lost
setup-retention = { $days ->
    [one] The relay forgets a board { $days } day after the last time anybody used it; what is on your devices stays.
   *[other] The relay forgets a board { $days } days after the last time anybody used it; what is on your devices stays.
}
setup-create = Create the board

## The deadline, where a clock opens everything

clock-deadline = Everything opens at
clock-deadline-hint = In your time zone; everybody sees it in theirs. Give people at least a day: somebody is always asleep.
clock-deadline-missing = Set a day and a time for it.
clock-deadline-past = That moment has passed already. Set a later one.
clock-night-here = That is at night where you are. It does no harm, for the clock needs nobody; but people may want to be there.
clock-zones = When is that for the others?
# Asia/Tokyo is a technical name and stays as it is.
clock-zone = A time zone, such as Asia/Tokyo
# A button: show the time in the zone that was typed.
clock-zone-add = Show
clock-zone-unknown = This browser knows no zone of that name. Try the name of a large city, such as Europe/Warsaw.
# Behind a time in another zone: people sleep there then.
clock-night-there = night there
# $moment is a day and a time with its zone, such as "Friday 27 November at 14:00 CET".
clock-opens-days-hours = Opens by itself on { $moment }, in { $days ->
    [one] { $days } day
   *[other] { $days } days
} and { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}.
clock-opens-days = Opens by itself on { $moment }, in { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
clock-opens-hours-minutes = Opens by itself on { $moment }, in { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} and { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
clock-opens-hours = Opens by itself on { $moment }, in { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}.
clock-opens-minutes = Opens by itself on { $moment }, in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
clock-opens-soon = Opens by itself on { $moment }, in less than a minute.
clock-time-is-up = The time is up. Everything opens here as soon as the relay has said so; there is nothing you have to do.
clock-time-is-up-away = The time is up, and the relay cannot be reached from here right now. Everything opens by itself once it can.
clock-waiting = Waiting for the relay to start its clock. It begins by itself as soon as the relay can be reached.
# A heading while a new board waits for the relay.
clock-starts = One moment: the clock
clock-later = Give more time
clock-later-what = You can move the deadline to a later time, as often as you like. Nobody can move it to an earlier one.
clock-later-do = Move the deadline
clock-delete = Delete it on the relay
clock-delete-what = The relay forgets everything of this board, for good, and takes nothing of it any more. What is on people’s devices stays there. A round that its clock has not opened yet can then only be opened by people who hold keys, if there are two.
clock-delete-title = Delete this board on the relay?
clock-delete-yes = Delete it there

## The head of a board: its question and how to take part

# Below the question: the facilitator's name.
brief-asked-by = asked by { $name }
brief-about = What it is about, and how to take part
brief-why = Why it matters
# Followed by what the facilitator wrote: the limits of ideas.
brief-constraints = An idea has to respect
brief-decider = Who decides
brief-outcome = What happens then
brief-how = How to take part
brief-how-1 = Write alone, one idea a note. Wild ones too; there is time to sort later.
brief-how-2 = Seal what you have. You can change it until the round closes.
brief-how-3 = When everything is revealed, read it all, put together what belongs together, and build on it.
brief-how-4 = Vote alone. Nobody sees any tally before everybody’s ballots are opened.
# A heading; one of the sentences opener-… follows.
brief-who-opens = Who could look early

## Who could look early

opener-solo-you = You hold the only key. You could look before the others, and everybody who takes part is told so.
opener-solo-somebody = Whoever made this board holds the only key, and could look before the others.
opener-solo = { $name } holds the only key, and could look before the others.
opener-two = Two people hold a key each, and both are needed. Neither can look alone; together they could.
# $names is a list such as "you and Bea": see holder-you.
opener-two-so-far = Two people hold a key each, and both are needed. Neither can look alone; together they could. So far: { $names }.
opener-three = { $count } people hold a key each, and any two of them can open. Nobody can look alone; two together could.
opener-three-so-far = { $count } people hold a key each, and any two of them can open. Nobody can look alone; two together could. So far: { $names }.
opener-clock = A clock on the relay opens it, at the time above. Nobody can look early alone. The relay’s keeper together with somebody who has the link could.
opener-clock-two = A clock on the relay opens it, at the time above. Nobody can look early alone. The relay’s keeper together with somebody who has the link could, and so could the two people who hold keys, together.
opener-clock-two-named = A clock on the relay opens it, at the time above. Nobody can look early alone. The relay’s keeper together with somebody who has the link could, and so could { $names } together.
# These three stand for a name: alone in a list of key holders, and in $names of opener-…, keys-… They are in the form that a name has there.
holder-you = you
holder-facilitator = the facilitator
holder-unnamed = key holder { $number }

## The steps of a board

steps-label = Steps of this board
# The five steps are short: they stand beside each other. Nouns or verbs, as the language prefers.
steps-write = Write
steps-reveal = Reveal
steps-workshop = Workshop
steps-vote = Vote
steps-result = Result
# For screen readers, behind a step that is over.
steps-done = done
# The headings of the screens.
steps-heading-write = Write alone
steps-heading-write-closed = Waiting for the reveal
steps-heading-workshop = Work on it together
steps-heading-vote = Vote alone
steps-heading-vote-closed = Waiting for the result
steps-heading-result = The result
steps-heading-gathering = First, the key holders

## How safe one's work is, in the corner

status-label = Where your work is
status-saved = Saved on this device
status-saving = Saving …
status-memory-only = Not saved: only in this page
# One word each for what became of one's own contribution: it is sealed, it has arrived, it came too late, it was not counted.
status-sealed = Sealed
status-delivered = Delivered
status-late = Late
status-left-out = Left out
status-changed = Changed since you sealed
status-relay-away = Offline: it goes out by itself later
status-relay-busy = Exchanging …
status-relay-even = Connected
status-memory-bar = This browser does not let Quietstorm keep anything, so your work is only in this page. Nothing is lost as long as it stays open: seal what you have, and save it to a file before you close it.
# $words is what the browser says, often in English.
status-memory-bar-says = This browser does not let Quietstorm keep anything, so your work is only in this page. Nothing is lost as long as it stays open: seal what you have, and save it to a file before you close it. (The browser says: { $words })
status-framed = This page is shown inside another one: what you write is kept for the page around it only. To take it elsewhere, save your file.

## Inviting people

share-heading = Invite people to write
share-what = Everybody who has this link can take part. The key is in the link: send it only to those who should, and where only they can read it.
share-link = The link
share-copy = Copy the link
# For screen readers: a picture, a QR code.
share-code = The link as a code for a phone’s camera
share-making = Making the link …

## Who holds a key

seats-label = Key holders
seats-wait = Writing can begin as soon as everybody who is to hold a key has made one. Their browsers make the keys; nobody else ever sees them.
seats-wait-others = Not everybody who is to hold a key has made one yet. As soon as the facilitator has them, you get a new link or a file, and can begin.
seats-wait-others-relay = Not everybody who is to hold a key has made one yet. It begins here by itself as soon as they have.
seats-how-1 = Send each of them their own link below.
seats-how-2 = They open it, take their seat, and send you back the file that they save there.
seats-how-3 = Drop their files here. When the last one is in, everybody can write.
# Instead of seats-how-2 and seats-how-3, where a relay carries everything.
seats-how-relay-2 = They open it and take their seat.
seats-how-relay-3 = As soon as the last one has, everybody can write.
# A label above the holder's name.
seats-seat = Key holder { $number }
# Beside the name of somebody who has made their key.
seats-taken = key made
# In place of a name.
seats-empty = Nobody yet
seats-invite = Make their link
seats-link-what = For one person only: whoever opens it first can take this seat.
seats-invited = You are asked to hold a key
seats-invited-what = This browser makes a key that never leaves it. Without you nobody can open what people write, and alone you cannot open it either. At the end you turn your key; until then you write like everybody else.
seats-invited-name = Your name, as the others see it
# A button.
seats-take = Make my key
seats-send-back = Your key is made. Save your file and send it to the facilitator. Writing begins once they have everybody’s: then take in the file they send back, or open their new link.
seats-made-relay = Your key is made, and the relay tells the others. Writing begins by itself once everybody’s is there.

## The recovery kit of a key

kit-heading = Your recovery kit
kit-what = Twelve words that stand for your key. If this device is lost, they bring it back; without them, what people sealed may stay closed for ever. Write them down or print them, and keep them where nobody else looks.
kit-show = Show the words
kit-hide = Put them away
kit-print = Print
# For screen readers: a picture, a QR code.
kit-code = The twelve words as a code
# The title of the printed sheet.
kit-sheet = Quietstorm recovery kit
kit-restore = Get a key back from its recovery kit
kit-restore-what = For somebody who holds a key of this board and has lost the device it was on.
kit-restore-words = The twelve words, in their order
# How many words have been typed so far.
kit-restore-counted = { $count } of 12 words
kit-restore-do = Bring my key back

## Carrying files by hand

carry-heading = Carry it by hand
carry-heading-too = Or carry it by hand, as a file
carry-what = No server is needed: a file carries what you sealed, still sealed. Send it by mail or chat, or hand it over on a stick.
carry-what-keys = People send you their files; take them in here, as often as you like. Your own file brings them what is new.
carry-export = Save my file
carry-import = Take a file in
# Beside that button.
carry-or-drop = or drop it anywhere here
# $percent is a number with its percent sign.
carry-reading = Reading the file: { $percent }
carry-report = What the file brought
# How many pieces of the board were new in the file, and how many were known.
carry-new-and-known = { $count ->
    [one] { $count } piece new, { $known } here already.
   *[other] { $count } pieces new, { $known } here already.
}
carry-nothing-new = Everything in it was here already.
carry-cut-off = The file ends in the middle. All that came before is in; ask for the file again to get the rest.
# $count pieces of the file were not taken in, each for the reason that is named.
carry-left-out-altered = { $count } left out: altered on the way, or of another board.
carry-left-out-too-long = { $count } left out: too long.
carry-left-out-broken = { $count } left out: broken.
carry-left-out-newer = { $count } left out: made by a newer version.
carry-left-out-signature = { $count } left out: with a signature that does not fit.
carry-left-out-not-theirs = { $count } left out: not their author's to make.
carry-left-out-too-many = { $count } left out: more than one person may send.
carry-left-out-unsafe = { $count } left out: not made by people's work.
carry-left-out-other-board = { $count } left out: of another board.
carry-left-out-unknown = { $count } left out: not understood.

## Closing a round and turning keys

keys-close-round = Close this round
keys-close-no-ballots = No ballots are here yet. Take in people’s files first.
keys-close-no-ideas = No contributions are here yet. Take in people’s files first.
keys-close-ballots = { $count ->
    [one] { $count } ballot is here. When everybody who should be in is in, close the vote.
   *[other] { $count } ballots are here. When everybody who should be in is in, close the vote.
}
keys-close-ideas = { $count ->
    [one] { $count } contribution is here. When everybody who should be in is in, close the round.
   *[other] { $count } contributions are here. When everybody who should be in is in, close the round.
}
keys-close-relay = What people sealed is at the relay, which shows nobody how much it is. When everybody who should be in is in, close it: then it is brought here.
keys-close-title-ballots = { $count ->
    [one] Close the vote with { $count } ballot?
   *[other] Close the vote with { $count } ballots?
}
keys-close-title-ideas = { $count ->
    [one] Close the round with { $count } contribution?
   *[other] Close the round with { $count } contributions?
}
keys-close-title-relay = Close it now?
keys-close-means-ballots = You sign the list of the ballots that are here. Ballots that come later do not count. As long as no key has been turned, you can still add to the list.
keys-close-means-ideas = You sign the list of the contributions that are here. Ideas that come later are shown as late. As long as no key has been turned, you can still add to the list.
# A button: sign the list of what counts, and close the round.
keys-close-yes = Sign and close
keys-closing = Bringing here what the relay holds …
keys-closed-ballots = { $count ->
    [one] The vote is closed, with { $count } ballot on the signed list.
   *[other] The vote is closed, with { $count } ballots on the signed list.
}
keys-closed-ideas = { $count ->
    [one] The round is closed, with { $count } contribution on the signed list.
   *[other] The round is closed, with { $count } contributions on the signed list.
}
keys-turned-of = { $count } of { $needed } keys turned
# Beside a key holder's name: the key has been turned, or not yet.
keys-turned = turned
keys-missing = still missing
keys-turn = Turn my key
# The same for somebody who holds the only key.
keys-turn-only = Reveal everything now
keys-turn-what = This cannot be taken back: what is on the list can then be read by everybody who has the link.
keys-turn-title = Turn your key?
# Add contributions that came late to the signed list.
keys-extend = Add them to the list
keys-unlisted-mine = { $count ->
    [one] { $count } contribution arrived after you signed. Add to the list before you turn your key, or the late ones stay outside.
   *[other] { $count } contributions arrived after you signed. Add to the list before you turn your key, or the late ones stay outside.
}
keys-unlisted = { $count ->
    [one] This device holds { $count } contribution that the signed list does not name. Your key stays unturned until they are on it: save your file for the facilitator, and take theirs in again.
   *[other] This device holds { $count } contributions that the signed list does not name. Your key stays unturned until they are on it: save your file for the facilitator, and take theirs in again.
}
keys-waiting-one = { $name }’s key is still missing.
# $names is a list of two or more names.
keys-waiting-any = Any { $count } of these keys are still needed: { $names }.
keys-waiting-all = The keys of { $names } are still missing.
# What follows one of the three sentences above.
keys-waiting-relay = As soon as it is turned, everything opens here.
keys-waiting-hand-one = Hand them this file, and take in the one they send back.
keys-waiting-hand-many = Hand them this file, and take in those they send back.
keys-waiting-file = As soon as it is turned, take in the file that the facilitator sends you.
# A button: save the file for the other key holders.
keys-hand-over = Save the file for them
keys-opening = All keys are there. Opening …

## Writing alone

write-alone = No colleague and no server can read what you write here before the reveal.
write-heading = Your ideas
write-box = Your idea
write-placeholder = Type an idea, then press Enter
write-add = Add
write-hint = One idea per note, in as few words as a colleague needs. For example: “Show the delivery date before people pay.”
write-two-ideas = This is getting long. May be it is two ideas?
write-empty = No notes yet. Type your first idea above and press Enter; a rough one is a good start.
# The same, shorter, for one of several sides of the question.
write-empty-prompt = Nothing here yet.
write-notes = Your notes
write-keys = Alt with the up or down arrow moves a note.
write-name = Your name
write-name-hint = It is sealed with your ideas and appears with them at the reveal, not before.
write-progress = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
# How many notes there are, and how many one aims for.
write-progress-of = { $count } of { $goal }
write-progress-own = Only you see this.
write-goal-reached = That is the goal. More are welcome.

## One note

note-edit = Edit
note-save = Save
note-delete = Delete
note-up = Move up
note-down = Move down
# The same buttons for screen readers: $text is how the note begins.
note-edit-named = Edit: { $text }
note-delete-named = Delete: { $text }
note-up-named = Move up: { $text }
note-down-named = Move down: { $text }
note-grip = Drag to move

## Sealing

seal-ideas = Seal my ideas
seal-ballot = Seal my ballot
seal-again = Seal again
seal-heading = When you are done
seal-heading-ballot = When you have chosen
seal-means-solo = Sealing locks it on this device so that only the facilitator’s key can open it, after the round is closed. You can change it and seal again until then.
seal-means-clock = Sealing locks it on this device; nobody can open it before the time. You can change it and seal again until then.
seal-means-together = Sealing locks it on this device so that only two key holders together can open it, after the round is closed. You can change it and seal again until then.
seal-changed = You have changed something since. What you sealed before still stands; the change counts once you seal again.
seal-open-notes = Read or change my notes
seal-fold-notes = Fold my notes shut
seal-open-ballot = Read or change my ballot
seal-fold-ballot = Fold my ballot shut
# The heading over a few words that prove what was sealed.
seal-receipt = Your receipt
seal-receipt-why = Write these words down if you want to check after the reveal that your contribution was counted.
# For screen readers: the list of three states, seal-state-…
seal-states = How far it has come
seal-state-saved = Saved on this device
seal-state-saving = Saving on this device …
seal-state-memory = Not saved: only in this page’s memory
seal-state-sealed = Sealed
seal-state-not-sealed = Not sealed yet
seal-state-delivered = Delivered
seal-state-not-delivered = Not delivered yet
seal-state-late = Late: the round was closed without it
seal-state-left-out = Confirmed, and then left out
# How many ideas, or marks of a ballot, are inside the envelope.
seal-inside-ideas = { $count ->
    [one] { $count } idea inside.
   *[other] { $count } ideas inside.
}
seal-inside-marks = { $count ->
    [one] { $count } mark inside.
   *[other] { $count } marks inside.
}
# $times is 2 or more.
seal-inside-ideas-again = { $count ->
    [one] { $count } idea inside, sealed { $times } times; the last one counts.
   *[other] { $count } ideas inside, sealed { $times } times; the last one counts.
}
seal-inside-marks-again = { $count ->
    [one] { $count } mark inside, sealed { $times } times; the last one counts.
   *[other] { $count } marks inside, sealed { $times } times; the last one counts.
}
seal-sealed = Sealed
seal-sealed-means = It is locked and kept on this device. As far as this device knows, nobody else has it yet.
seal-sealed-means-relay = It is locked and kept on this device. It goes to the relay by itself as soon as there is a connection; nobody has confirmed it yet.
seal-hand-over = Hand your file to the facilitator: save it, then send it any way you like. It can travel in the open, for nobody can read it.
seal-hand-over-self = Nothing else to do: as the facilitator you have it already. It counts once you close the round here.
seal-save-file = Save my file
seal-delivered = Delivered
seal-delivered-means = The signed list of what counts names your contribution. Nobody can leave it out any more.
seal-delivered-means-relay = The relay has confirmed that it holds it. It cannot read it, and shows it to nobody before the time.
seal-late = Late
seal-late-ideas = The round was closed before your contribution got there. Nothing is lost: the facilitator can still take your file in as long as no key has been turned, and otherwise your ideas will stand in the lane for late ones.
seal-late-ballot = The vote was closed before your ballot got there. The facilitator can still take your file in as long as no key has been turned; after that it cannot be counted.
seal-late-ideas-clock = The time was up before your contribution got to the relay. Nothing is lost: your ideas stand in the lane for late ones.
seal-late-ballot-clock = The time was up before your ballot got to the relay, so it cannot be counted. It is still here, on this device.
seal-left-out = Left out
seal-left-out-means = The relay confirmed in time that it had your contribution, and the list of what counts leaves it out. You hold the relay’s signature for it: tell the facilitator. Nothing of what you wrote is lost.
# Asked before sealing: two more ideas?
seal-more = Two more?
seal-more-why = Most people stop a little early, and the late ideas are often the unusual ones. Give it one more minute?
seal-more-yes = Write a little more
seal-more-no = Seal now
seal-typed = Something is typed and not added yet
seal-typed-why = There is text in a box above that is not a note. Shall it be sealed with the rest?
seal-typed-add = Add it and seal
seal-typed-skip = Seal without it

## Waiting for keys

wait-file = Waiting for a file? Take in the one the facilitator sends round after the reveal: everything opens here then.
wait-relay = As soon as it is opened, everything appears here.
wait-own = What you wrote
wait-none = You did not hand anything in for this round. You can still work along after the reveal.

## The reveal

reveal-opening = Opening what was sealed
reveal-opening-why = Every contribution is unlocked and checked on this device.
# How many contributions are opened, and how many there are.
reveal-steps = { $done } of { $total }
reveal-brought = { $count ->
    [one] { $count } idea
   *[other] { $count } ideas
} by { $people ->
    [one] { $people } person
   *[other] { $people } people
}
reveal-disputed = There are two signed lists that contradict each other. Only what both of them name counts. Ask the facilitator what happened.
reveal-missing-ideas = { $count ->
    [one] { $count } contribution on the list has not reached this device yet. Take in a newer file to see the rest.
   *[other] { $count } contributions on the list have not reached this device yet. Take in a newer file to see the rest.
}
reveal-missing-ballots = { $count ->
    [one] { $count } ballot on the list has not reached this device yet. Take in a newer file to see the rest.
   *[other] { $count } ballots on the list have not reached this device yet. Take in a newer file to see the rest.
}
reveal-unreadable-ideas = { $count ->
    [one] { $count } contribution cannot be opened by anybody: damaged when it was made.
   *[other] { $count } contributions cannot be opened by anybody: damaged when it was made.
}
reveal-unreadable-ballots = { $count ->
    [one] { $count } ballot cannot be opened by anybody: damaged when it was made.
   *[other] { $count } ballots cannot be opened by anybody: damaged when it was made.
}
reveal-late-ideas = { $count ->
    [one] { $count } contribution came after the list was signed: see the lane for late ones below.
   *[other] { $count } contributions came after the list was signed: see the lane for late ones below.
}
reveal-late-ballots = { $count ->
    [one] { $count } ballot came after the list was signed and could not be counted.
   *[other] { $count } ballots came after the list was signed and could not be counted.
}

## The workshop: working on the ideas together

workshop-intro = Each of you reads in an order of their own. Put ideas together that belong together, build on them, ask what is unclear.
workshop-empty = There are no ideas here yet. If you expect some, take in the file that the facilitator sent round.
# For screen readers.
workshop-tools = Tools for the ideas
# For screen readers: the switch between workshop-view-ideas and workshop-view-groups.
workshop-views = Show
workshop-view-ideas = Ideas ({ $count })
workshop-view-groups = Groups ({ $count })
workshop-find = Find
workshop-find-hint = Find a word
workshop-nothing-found = No idea has that in it. Try a shorter word.
workshop-no-groups = No groups yet. Tick two or more ideas that belong together and choose “Group selected”.
# A heading over the ideas that are in no group.
workshop-ungrouped = Not in a group
workshop-late-lane = Late: arrived after the list was signed
# For screen readers.
workshop-list = Ideas, in an order of your own
workshop-list-groups = Groups and their ideas
workshop-seen = You have seen { $count } of { $total }.
workshop-seen-all = You have seen all { $count }.
workshop-selected = { $count } selected
workshop-group-selected = Group selected
workshop-clear-selected = Clear selection

## One idea in the workshop

# A tag on the reader's own ideas.
idea-yours = Yours
idea-by = by { $name }
idea-hidden = Hidden by the facilitator.
idea-hidden-why = Hidden by the facilitator: { $text }
# $text is the name of the group.
idea-in-group = In: { $text }
idea-in-group-unnamed = In a group without a name
# $text is how the other idea begins.
idea-builds-on = Builds on: { $text }
idea-builds-on-hidden = Builds on an idea that is hidden
idea-carried-further = Carried further: { $text }
idea-carried-further-hidden = Carried further by an idea that is hidden
idea-comments = Comments
idea-drag = Drag onto another idea to group them
# For screen readers: the box that ticks this idea.
idea-select-named = Select: { $text }
idea-actions = What to do with it
idea-actions-named = What to do with it: { $text }
# Buttons below an idea.
idea-comment = Comment
idea-comment-box = Your comment or question
idea-comment-send = Say it
idea-build = Build on it
idea-build-box = Your idea that builds on this one
idea-build-add = Add the idea
idea-move = Move to group
idea-move-hint = Choose a group
idea-move-new = A new group
idea-ungroup = Take out of the group
idea-hide = Hide
idea-hide-box = Why should it be hidden? Everybody will see this reason.
idea-hide-now = Hide it for everybody
idea-unhide = Show it again

## Groups of ideas

group-unnamed = Group without a name
# $text is how its first idea begins.
group-unnamed-with = Group without a name: { $text }
group-name = Name of the group
group-name-hint = Name this group
group-size = { $count ->
    [one] { $count } idea
   *[other] { $count } ideas
}

## Opening the vote

open-vote-heading = Go on to the vote
open-vote-intro = Opening the vote freezes the groups and ideas as they are now. Everybody votes alone; nobody sees a tally before all ballots are opened.
open-vote-method = How to vote
# A way to vote: everybody ticks what they could live with.
open-vote-approval = Approval
open-vote-approval-means = Tick every option you could live with.
# A way to vote: everybody has some dots (points) to spread.
open-vote-dots = Dots
open-vote-dots-means = Spread a number of dots; several on one option if you feel strongly.
open-vote-budget = Dots for each person
# $options is 2 or more.
open-vote-proposal-approval = Proposed for { $options } options: approval. With so few, a tick for every good one says all there is to say.
# $options is 8 or more, $budget 3 or more.
open-vote-proposal-dots = Proposed for { $options } options: { $budget } dots each. With so many, a budget makes people choose what matters most.
open-vote-too-few = There is nothing to choose between yet: a vote needs at least two options.
open-vote-open = Freeze and open the vote
open-vote-sure = After this nobody can group, comment or build on ideas any more.
open-vote-yes = Yes, open the vote

## Voting alone

vote-heading = Your ballot
vote-alone = You vote alone. No tally moves before all ballots are opened together.
vote-approval = Tick every option you could live with; as many as you like.
vote-dots = { $count ->
    [one] You have { $count } dot. Put several on one option if you feel strongly.
   *[other] You have { $count } dots. Put several on one option if you feel strongly.
}
vote-left = { $count ->
    [0] All dots are given
    [one] { $count } dot left
   *[other] { $count } dots left
}
vote-ticked = { $count } ticked
# For screen readers: the list of options.
vote-options = Options
vote-empty = There is nothing to choose between here. Ask the facilitator.
vote-yours = Yours is among them
# For screen readers: the two buttons beside the option $text.
vote-more-named = One dot more: { $text }
vote-less-named = One dot less: { $text }
vote-given = { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}
# An option that is a group: unfolds its ideas.
vote-ideas-in-it = { $count ->
    [one] { $count } idea in it
   *[other] { $count } ideas in it
}
# In place of the text of an option.
vote-hidden = (an idea that is hidden)

## The result

result-ballots = { $count ->
    [one] { $count } ballot was counted.
   *[other] { $count } ballots were counted.
}
# $people: how many people had handed in ideas in the round before.
result-ballots-people = { $count ->
    [one] { $count } ballot was counted
   *[other] { $count } ballots were counted
}; { $people ->
    [one] { $people } person had handed in ideas.
   *[other] { $people } people had handed in ideas.
}
result-no-ballots = No ballot was counted, so there is no winner.
result-no-votes = Every counted ballot was blank, so there is no winner.
# The name of the winner follows, on a line of its own.
result-first-votes = { $count ->
    [one] First, with { $count } vote:
   *[other] First, with { $count } votes:
}
result-first-dots = { $count ->
    [one] First, with { $count } dot:
   *[other] First, with { $count } dots:
}
# The names of the options that share the first place follow. $options is 2 or more.
result-shared-votes = { $count ->
    [one] { $options } options share the first place, with { $count } vote each:
   *[other] { $options } options share the first place, with { $count } votes each:
}
result-shared-dots = { $count ->
    [one] { $options } options share the first place, with { $count } dot each:
   *[other] { $options } options share the first place, with { $count } dots each:
}
# For screen readers.
result-chart = Chart
result-table = The same figures as a table
# A button: more rows of the chart and of the table.
result-more-rows = Show more
# Headings of the table's columns.
result-rank = Rank
result-option = Option
result-votes = Votes
result-dots = Dots
result-supporters = People for it
result-spread = How many gave 0, 1, 2, …
result-disagreement = Disagreement
result-disagreement-means = Disagreement is how far two people’s marks lie apart on average; 0 means everybody gave the same.
# A rank that several options share.
result-rank-shared = { $rank } (shared)
result-total-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
result-total-dots = { $count ->
    [one] { $count } dot
   *[other] { $count } dots
}
# A note beside result-total-dots: how many people gave these dots.
result-from = { $people ->
    [one] from { $people } person
   *[other] from { $people } people
}
# $people people gave $marks dots each.
result-gave = { $people } gave { $marks }
result-contested = Opinions are split
result-export = Take it away
result-export-why = A file for people, for a spreadsheet, for a program, or the shared document itself.
# Kinds of files. Markdown, CSV, JSON and Automerge are names.
result-markdown = Markdown
result-csv = CSV table
result-json = JSON
result-automerge = Automerge document
# What is in the Markdown file: a heading, and its last line. $day: a date such as 27 November 2026.
result-ideas = Ideas
result-exported = Taken from Quietstorm on { $day }.

## Why something cannot be done: texts and numbers

refusal-empty-text = There were only spaces or invisible characters in the box, so nothing was added. Nothing is lost: write a few words and try again.
refusal-long-text = { $count ->
    [one] This text has { $count } character, and { $most } is the most. Nothing is lost: shorten it, or make two ideas of it.
   *[other] This text has { $count } characters, and { $most } is the most. Nothing is lost: shorten it, or make two ideas of it.
}
refusal-too-many = There are { $most } already, which is the most there may be. Nothing is lost: put two together or delete one first.
# $size and $limit are sizes with their unit, such as "48 kB".
refusal-does-not-fit = Together this is { $size }, and { $limit } fit into one envelope. Nothing is lost: shorten or delete something, then seal.
refusal-no-name = A name is missing here. Nothing is lost: write yours into its box, then try again.
refusal-nothing-to-seal = There is nothing to seal yet. Nothing is lost: add something first.
refusal-no-dots-left = All your dots are given. Nothing has changed: take one back somewhere to give it here.
refusal-gone = What this was about is not here any more; somebody may have changed it at the same time. Nothing of yours is lost: look again.

## Why something cannot be done: roles and steps

refusal-no-board = No board is open for that. Nothing is lost: come in with the board's link first, then try again.
refusal-only-facilitator = Only the facilitator can do that. Nothing has changed: ask the person who made this board.
refusal-only-key-holder = Only somebody who holds a key can do that. Nothing has changed: ask one of the key holders named above.
refusal-not-now-ideas = That can be done while ideas are being written, and that step is over. Nothing is lost.
refusal-not-now-workshop = That can be done once the ideas are revealed and before the vote begins. Nothing is lost: try again then.
refusal-not-now-vote = That can be done while a vote is open. Nothing is lost: try again then.
refusal-not-now = That cannot be done in this step. Nothing is lost: see above which step the board is in.
refusal-seats-missing = Not everybody who is to hold a key has made one yet, so the round cannot begin. Nothing is lost: send them their links again, then take in the files they send back.
refusal-list-incomplete = { $count ->
    [one] This device holds { $count } contribution that the signed list does not name, so your key stays unturned. Nothing is lost: give the facilitator your file, and let them extend the list.
   *[other] This device holds { $count } contributions that the signed list does not name, so your key stays unturned. Nothing is lost: give the facilitator your file, and let them extend the list.
}

## Why something cannot be done: links and recovery kits

refusal-link-without-key = The key is missing in this link; it is the long part after the #. Nothing is lost: ask for the link again, and copy all of it.
refusal-link-damaged = A character is missing or different in this link. Nothing is lost: copy the whole link again, or ask for it once more.
refusal-link-newer = This link was made by a newer version of Quietstorm. Nothing is lost: reload this page, or ask for the newer version.
# $place: the how-manieth word; $text: the word that was typed; $near: the word of a kit that is most like it. Words of kits are English.
refusal-kit-word = Word { $place }, “{ $text }”, is not a word of any recovery kit. Nothing has changed: did you mean “{ $near }”?
# $needed words make a kit, $count were typed.
refusal-kit-length = { $count ->
    [one] A recovery kit has { $needed } words, and this is one. Nothing has changed: check whether one is missing or there twice.
   *[other] A recovery kit has { $needed } words, and these are { $count }. Nothing has changed: check whether one is missing or there twice.
}
refusal-kit-checksum = All of these are words of recovery kits, but one is the wrong one or in the wrong place. Nothing has changed: compare them with your paper one by one.
refusal-kit-foreign = This kit is sound, but it belongs to another board or another person. Nothing has changed: look for the kit of this board.

## Why something cannot be done: files and what is in them

refusal-file-empty = The file is empty. Nothing has changed: ask for it to be saved and sent again.
refusal-file-too-large = The file has { $size }, and { $limit } is the most. It was not read and nothing has changed: make sure that it is the right one.
refusal-not-a-bundle = This is not a Quietstorm file; their names end in .quietstorm. Nothing has changed: choose another one.
refusal-bundle-newer = This file was made by a newer version of Quietstorm. Nothing is lost: reload this page to get it, then take the file in again.
refusal-other-board = This file belongs to another board. Nothing has changed: open that board with its link, then take the file in there.
refusal-file-unreadable = The file could not be read to its end. What came before is here: choose the file again.
refusal-file-unreadable-says = The file could not be read to its end. What came before is here: choose the file again. (The browser says: { $words })
refusal-altered = Some of this was altered on the way, or made for another board. It was left out and nothing else is touched: ask for the file again.
refusal-envelope-too-long = An envelope is longer than any may be. It was left out; nothing else is touched.
refusal-malformed = An envelope is broken. It was left out; nothing else is touched: ask for the file again.
refusal-envelope-newer = An envelope was made by a newer version of Quietstorm. It was left out for now: reload this page, then take the file in again.
refusal-bad-signature = An envelope's signature does not fit, so nobody knows who made it. It was left out; nothing else is touched.
refusal-not-allowed = Somebody said something that is not theirs to say. It was left out; nothing else is touched.
refusal-over-quota = Somebody sent far more than a person writes. The rest was left out; nothing else is touched.
refusal-unsafe-change = A change is not one that people's work makes. It was left out; nothing else is touched.
refusal-not-kept = This device could not keep your latest work; it is still here, in this page. Do not close the page: save it to a file below, then make room on the device.
refusal-not-kept-says = This device could not keep your latest work; it is still here, in this page. Do not close the page: save it to a file below, then make room on the device. (The browser says: { $words })

## Why something cannot be done: the relay

refusal-relay-away = That needs the relay, and it cannot be reached right now. Nothing is lost: try again when you are connected.
refusal-relay-not-understood = The relay did not understand this device. Nothing is lost: everything is kept here, and files work as always. Reloading the page may bring a version that fits.
refusal-relay-too-large = The relay does not take anything this large. Nothing is lost: a file can carry it.
refusal-relay-not-owner = The relay does that only for the facilitator. Nothing has changed.
refusal-relay-busy = The relay is too busy right now. Nothing is lost: it is tried again by itself.
refusal-relay-full = The relay has no more room for this board. Nothing is lost: everything is kept on this device, and files can carry it.
refusal-relay-deadline-passed = That deadline has passed already. Nothing is lost: set a later one.
refusal-relay-never-earlier = A deadline can only be moved to a later time, for people rely on it. Nothing has changed.
refusal-relay-has-clock = The relay’s clock opens this round, and nobody can do it earlier. Nothing has changed.
refusal-relay-too-far = That is further away than the relay keeps anything. Nothing is lost: set an earlier deadline.
refusal-relay-deleted = This board was deleted on the relay by its facilitator. What is on this device stays.
refusal-relay-no-ticket = The relay lets in only people for whom the page that the board is opened from vouches. Nothing is lost: open the board from that page, or carry files.
