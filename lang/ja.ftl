### Quietstormで人が読むすべての文の日本語訳。
###
### 文体：説明は「です・ます」、ボタンは短い体言止めか動詞の終止形。何が起きたか、何が失われていないか、何をすればよいかを、静かに正確に伝えます。
### 括弧は「」、約物は全角、数字と欧文の前後に空白は置きません。
###
### いつも同じ意味で使う言葉：
### board – ボード。round – ラウンド。seal – 封をする。reveal – 開封。ballot – 投票用紙。key – 鍵。key holder – 鍵の持ち主。to turn a key – 鍵を回す。
### facilitator – 進行役。relay – 中継サーバー。recovery kit – 復元キット。receipt – 控え。envelope – 封筒。dots – ドット。idea – アイデア。note – 付箋。
### group – グループ。contribution – 提出分。the signed list – 署名付きリスト。option – 選択肢。vote – 投票、票。clock – タイマー。deadline – 期限。seat – 席。
### to take a file in – ファイルを取り込む。the lane for late ones – 「遅れて届いた分」の欄。tally – 集計。

## The language itself

language-name = 日本語
language-direction = ltr

## While the widget is being loaded

loader-loading = Quietstormを読み込んでいます…
loader-failed = Quietstormを読み込めませんでした。失われたものはありません。接続を確認して、もう一度お試しください。
loader-retry = もう一度試す
loader-blocked = このページではQuietstormを実行できません。コンテンツセキュリティポリシーのscript-srcで'wasm-unsafe-eval'を許可する必要があります。失われたものはありません。このページの管理者が設定を変更できます。
loader-no-wasm = このブラウザではQuietstormを実行できません。WebAssemblyがないか、無効になっています。失われたものはありません。最新のブラウザをお使いください。
loader-crashed = Quietstormの一部が停止しました。入力した内容は残っています。続けるには、もう一度読み込んでください。
loader-reload = もう一度読み込む

## The page as an app: a new version of it

app-ready = 新しいバージョンの準備ができました。
app-use = 今すぐ切り替える
app-moved = 別のタブが新しいバージョンに移りました。都合のよいときに再読み込みしてください。
app-stays = 新しいバージョンは待機しています。ここに入力した内容のうち、まだこの端末に保存されていないものがあり、切り替えると失われます。追加するかファイルを保存してから、もう一度お試しください。

## On every screen

common-name = Quietstorm
common-all-boards = すべてのボード
common-undo = 元に戻す
common-redo = やり直す
common-cancel = キャンセル
common-close = 閉じる
common-waking = 準備しています…もう入力できます。
common-restarting = 少しお待ちください。直前の状態に戻しています…入力は続けられます。
common-gone = ここで問題が繰り返し起きています。この端末に保存したものは無事で、入力した内容も欄に残っています。大切な内容はコピーしてから、もう一度お試しください。それでも直らなければ、ページを再読み込みしてください。
common-try-again = もう一度試す
common-messages = お知らせ
common-drop-here = ここで放すとファイルを取り込みます
common-no-brief = 質問はまだ届いていません
common-no-brief-what-now = このリンクでボードは開きますが、質問は含まれていません。招待してくれた人にボードのファイルをもらい、下で取り込んでください。
common-characters = { $count }／{ $most }文字
common-characters-over = { $count }文字あります。上限は{ $most }文字です。少し短くしてから追加してください。

## What people are told in passing

told-sealed = 封をしました。これで開封まで誰にも読めません。ラウンドが締め切られるまでは変更できます。
told-seat-taken = 鍵ができました。あなたの手元にあります。復元キットを保管し、ファイルを進行役に送り返してください。
told-restored = 鍵がこの端末に戻りました。
told-deleted-on-relay = 中継サーバーからこのボードを削除しました。この端末とほかの人の端末にあるものは残ります。
told-forgotten = ボードとそのすべてを、この端末から消しました。
told-replaced = このページの一部が停止し、再起動しました。入力した内容は失われていません。そのまま続けてください。
told-gave-back = 直前の操作の途中でこのページの一部が停止し、再起動しました。入力した内容は欄に戻っています。もう一度操作してください。
told-not-there = このページの一部が停止し、このブラウザにはボードが何も保存されていませんでした。書いた内容はまだここに表示されています。安全な場所にコピーしてから、リンクで入り直してください。
told-browser = ブラウザがその操作を許可しませんでした。失われたものはありません。
told-browser-says = ブラウザがその操作を許可しませんでした。失われたものはありません。ブラウザのメッセージ：{ $words }
told-deleted = 削除しました。
told-copied = コピーしました。
told-closed-frame = ファイルが保存されなかった場合、このフレームを囲むページが保存を許可していません。そのページの管理者が allow-downloads で許可できます。

## The first screen

lobby-promise = ひとりで、自分のペースで考える。そして、すべてを一斉に開封する。
lobby-promise-more = 書いた内容は、開封までご自分の端末に鍵をかけて保管されます。それまでは、同僚にもサーバーにも読めません。誰が鍵を持っているかは、どのボードにも示されています。
lobby-start = ブレインストーミングを始める
lobby-come-in = ボードに入る
lobby-link = 受け取ったリンク
lobby-link-hint = 全体を貼り付けてください。鍵はリンクの中にあります。
lobby-join = 入る
lobby-have-a-file = ファイルを受け取りましたか？ まずリンクか下の一覧からそのボードを開き、そこにファイルをドロップしてください。
lobby-kept = この端末にあるボード
lobby-none-kept = この端末にはまだボードがありません。新しく始めるか、リンクで入ってください。
lobby-unnamed = 質問がまだ届いていないボード
lobby-forget = 消す
lobby-forget-named = 「{ $text }」を消す
lobby-forget-title = このボードをこの端末から消しますか？
lobby-forget-yes = 消す
lobby-forget-facilitator = あなたの付箋、全体の写し、そして鍵がこの端末から消えます。鍵かその復元キットがなければ、このボードのラウンドは誰にも開けなくなるおそれがあります。
lobby-forget-key-holder = あなたの付箋、全体の写し、そして鍵がこの端末から消えます。ラウンドを開くのにあなたの鍵が必要になるかもしれません。復元キットを保管しておいてください。
lobby-forget-contributor = あなたの付箋と全体の写しがこの端末から消えます。封をして渡したものは、ほかの人の手元に残ります。
lobby-role-facilitator = あなたが進行役
lobby-role-key-holder = 鍵を持っています
lobby-role-invited = 鍵を頼まれています
lobby-role-contributor = 参加しています

## The form for a new board

setup-heading = 何を尋ねますか？
setup-question = 質問
setup-question-example = 月曜日をもっと気楽にするには？
setup-question-missing = まず質問を書いてください。ほかは空のままでかまいません。
setup-why = なぜ大切か
setup-why-hint = 目的がわかると、よい考えが浮かびやすくなります。読む人はひとりで読み、あなたに聞き返せません。
setup-prompts = 質問の切り口
setup-prompts-hint = 6つまで。それぞれに書く場所ができます。大きな質問ひとつより、切り口が2つか3つあるほうがアイデアは多く集まります。
setup-prompt = 切り口{ $number }
setup-prompt-add = 切り口を追加
setup-prompt-remove = 切り口{ $number }を削除
setup-goal = 1人あたりの目標アイデア数
setup-goal-hint = 「できるだけたくさん」よりも、数字のほうが効果的です。進み具合は本人にしか見えません。0にすると目標なしになります。
setup-naming = 開封したとき、アイデアは
setup-anonymous = 名前なしで表示
setup-anonymous-what = より自由に書けます。ただし、文章の癖や人数の少なさから書いた人がわかることがあります。
setup-named = 書いた人の名前つきで表示
setup-named-what = 名前もアイデアと一緒に封をされ、一緒に現れます。それより前には出ません。
setup-more = 条件、決める人、その後の進め方
setup-constraints = アイデアが守るべき条件
setup-decider = 決める人
setup-outcome = 結果をどう使うか
setup-your-name = あなたの名前
setup-your-name-hint = 誰が尋ねているのか、全員に見えます。
setup-name-missing = 誰が尋ねているのか全員にわかるよう、名前を書いてください。
setup-policy = 封をしたアイデアを開ける人
setup-solo = あなただけ
setup-solo-what = 簡単で早い方法です。あなたは先に見ることができ、そのことは全員に伝えられます。
setup-two = あなたともう1人。両方の鍵が必要
setup-two-what = どちらも1人では見られません。鍵をひとつでもなくすと、何も開けなくなります。
setup-three = 3人のうち誰か2人
setup-three-what = 誰も1人では見られません。鍵はひとつまでならなくしても大丈夫です。
setup-clock = タイマー。指定した日時に開きます
setup-clock-what = 誰もその場にいる必要がありません。誰も1人では先に見られません。中継サーバーは預かったものを読めず、あなたは中継サーバーの鍵を持っていないからです。中継サーバーと、リンクを持つ誰かが組めば、見ることができます。
setup-clock-what-named = 誰もその場にいる必要がありません。誰も1人では先に見られません。中継サーバー（{ $name }）は預かったものを読めず、あなたは中継サーバーの鍵を持っていないからです。中継サーバーと、リンクを持つ誰かが組めば、見ることができます。
setup-second-key = 中継サーバーが失われても2人で開けるよう、もう1人にも鍵を持ってもらう
setup-retention = 中継サーバーは、最後に使われてから{ $days }日たったボードを削除します。みなさんの端末にあるものは残ります。
setup-create = ボードを作る

## The deadline, where a clock opens everything

clock-deadline = すべてを開封する日時
clock-deadline-hint = あなたのタイムゾーンの時刻です。ほかの人にはそれぞれの時刻で表示されます。少なくとも1日は取りましょう。どこかでいつも誰かが眠っています。
clock-deadline-missing = 日付と時刻を指定してください。
clock-deadline-past = その日時はもう過ぎています。あとの日時を指定してください。
clock-night-here = あなたのところでは夜にあたります。タイマーは人の手を借りないので支障はありませんが、立ち会いたい人がいるかもしれません。
clock-zones = ほかの人のところではいつになりますか？
clock-zone = タイムゾーン（例：Asia/Tokyo）
clock-zone-add = 表示
clock-zone-unknown = この名前のタイムゾーンは、このブラウザでは見つかりません。Europe/Warsawのように、大きな都市の名前でお試しください。
clock-night-there = 現地は夜
clock-opens-days-hours = { $moment }に自動で開きます（あと{ $days }日{ $hours }時間）。
clock-opens-days = { $moment }に自動で開きます（あと{ $days }日）。
clock-opens-hours-minutes = { $moment }に自動で開きます（あと{ $hours }時間{ $minutes }分）。
clock-opens-hours = { $moment }に自動で開きます（あと{ $hours }時間）。
clock-opens-minutes = { $moment }に自動で開きます（あと{ $minutes }分）。
clock-opens-soon = { $moment }に自動で開きます（あと1分未満）。
clock-time-is-up = 時間になりました。中継サーバーからの知らせが届きしだい、ここですべてが開きます。何もする必要はありません。
clock-time-is-up-away = 時間になりましたが、今ここから中継サーバーに接続できません。接続できしだい、すべてが自動で開きます。
clock-waiting = 中継サーバーがタイマーを始めるのを待っています。中継サーバーに接続できしだい、自動で始まります。
clock-starts = 少しお待ちください。タイマーの準備中です
clock-later = 時間を延ばす
clock-later-what = 期限は何度でも延ばせます。早めることは誰にもできません。
clock-later-do = 期限を延ばす
clock-delete = 中継サーバーから削除
clock-delete-what = 中継サーバーはこのボードのすべてを完全に削除し、以後は何も受け付けません。みなさんの端末にあるものは残ります。タイマーがまだ開いていないラウンドは、鍵の持ち主が2人いる場合に限り、その2人が開けます。
clock-delete-title = このボードを中継サーバーから削除しますか？
clock-delete-yes = 中継サーバーから削除

## The head of a board: its question and how to take part

brief-asked-by = 質問した人：{ $name }さん
brief-about = このボードについて・参加のしかた
brief-why = なぜ大切か
brief-constraints = アイデアが守るべき条件
brief-decider = 決める人
brief-outcome = その後の進め方
brief-how = 参加のしかた
brief-how-1 = ひとりで書きます。1枚の付箋にアイデアをひとつ。突飛なものも歓迎です。整理はあとでできます。
brief-how-2 = 書けたら封をします。ラウンドが締め切られるまでは変更できます。
brief-how-3 = 開封されたら、すべて読み、近いものをまとめ、発展させます。
brief-how-4 = ひとりで投票します。全員の投票用紙が開かれるまで、集計は誰にも見えません。
brief-who-opens = 先に見ることができる人

## Who could look early

opener-solo-you = 鍵を持っているのはあなただけです。あなたはほかの人より先に見ることができ、そのことは参加者全員に伝えられます。
opener-solo-somebody = 鍵を持っているのはこのボードを作った人だけで、ほかの人より先に見ることができます。
opener-solo = 鍵を持っているのは{ $name }さんだけで、ほかの人より先に見ることができます。
opener-two = 2人が鍵をひとつずつ持ち、両方がそろわないと開きません。1人では見られませんが、2人が組めば先に見ることができます。
opener-two-so-far = 2人が鍵をひとつずつ持ち、両方がそろわないと開きません。1人では見られませんが、2人が組めば先に見ることができます。今のところ：{ $names }。
opener-three = { $count }人が鍵をひとつずつ持ち、そのうち誰か2人がそろえば開きます。1人では見られませんが、2人が組めば先に見ることができます。
opener-three-so-far = { $count }人が鍵をひとつずつ持ち、そのうち誰か2人がそろえば開きます。1人では見られませんが、2人が組めば先に見ることができます。今のところ：{ $names }。
opener-clock = 上記の日時に、中継サーバーのタイマーが開きます。誰も1人では先に見られません。中継サーバーの管理者と、リンクを持つ誰かが組めば、見ることができます。
opener-clock-two = 上記の日時に、中継サーバーのタイマーが開きます。誰も1人では先に見られません。中継サーバーの管理者とリンクを持つ誰かが組めば、見ることができます。また、鍵の持ち主2人が組んだ場合も同じです。
opener-clock-two-named = 上記の日時に、中継サーバーのタイマーが開きます。誰も1人では先に見られません。中継サーバーの管理者とリンクを持つ誰かが組めば、見ることができます。また、次の2人が組んだ場合も同じです：{ $names }。
holder-you = あなた
holder-facilitator = 進行役
holder-unnamed = 鍵の持ち主{ $number }

## The steps of a board

steps-label = このボードの流れ
steps-write = 書く
steps-reveal = 開封
steps-workshop = 練る
steps-vote = 投票
steps-result = 結果
steps-done = 完了
steps-heading-write = ひとりで書く
steps-heading-write-closed = 開封を待っています
steps-heading-workshop = みんなで練る
steps-heading-vote = ひとりで投票する
steps-heading-vote-closed = 結果を待っています
steps-heading-result = 結果
steps-heading-gathering = まず、鍵の持ち主から

## How safe one's work is, in the corner

status-label = 作業内容の状態
status-saved = この端末に保存済み
status-saving = 保存しています…
status-memory-only = 未保存：このページの中だけにあります
status-sealed = 封済み
status-delivered = 到着済み
status-late = 遅れて到着
status-left-out = 除外
status-changed = 封をした後に変更あり
status-relay-away = オフライン：あとで自動的に送られます
status-relay-busy = 送受信しています…
status-relay-even = 接続済み
status-memory-bar = このブラウザではQuietstormが何も保存できないため、作業内容はこのページの中だけにあります。ページを開いている間は何も失われません。書いたものに封をし、閉じる前にファイルに保存してください。
status-memory-bar-says = このブラウザではQuietstormが何も保存できないため、作業内容はこのページの中だけにあります。ページを開いている間は何も失われません。書いたものに封をし、閉じる前にファイルに保存してください。（ブラウザのメッセージ：{ $words }）
status-framed = このページは別のページの中に表示されています。ここに書いたものは、それを囲むページのためだけに保存されます。ほかの場所で使うには、ファイルを保存してください。

## Inviting people

share-heading = 書く人を招待する
share-what = このリンクを持っている人は誰でも参加できます。鍵はリンクの中にあります。参加してほしい人だけに、その人だけが読める場所で送ってください。
share-link = リンク
share-copy = リンクをコピー
share-code = リンクの二次元コード（スマートフォンのカメラ用）
share-making = リンクを作っています…

## Who holds a key

seats-label = 鍵の持ち主
seats-wait = 鍵を持つ予定の全員が鍵を作ると、書き始められます。鍵は各自のブラウザが作り、ほかの人の目に触れることはありません。
seats-wait-others = 鍵を持つ予定の人のうち、まだ鍵を作っていない人がいます。進行役のもとに鍵がそろうと、新しいリンクかファイルが届き、始められます。
seats-wait-others-relay = 鍵を持つ予定の人のうち、まだ鍵を作っていない人がいます。そろいしだい、ここで自動的に始まります。
seats-how-1 = 下にある専用リンクを、1人ずつに送ります。
seats-how-2 = 受け取った人はリンクを開いて席に着き、そこで保存したファイルをあなたに送り返します。
seats-how-3 = 届いたファイルをここにドロップします。最後の1つが入ると、全員が書けるようになります。
seats-how-relay-2 = 受け取った人はリンクを開いて席に着きます。
seats-how-relay-3 = 最後の人が席に着くと、全員が書けるようになります。
seats-seat = 鍵の持ち主{ $number }
seats-taken = 鍵を作成済み
seats-empty = まだ誰もいません
seats-invite = 専用リンクを作る
seats-link-what = 1人だけに送ってください。最初に開いた人がこの席に着けます。
seats-invited = 鍵を持つよう頼まれています
seats-invited-what = このブラウザが鍵を作ります。鍵がこのブラウザの外に出ることはありません。みんなが書いたものは、あなた抜きでは誰にも開けず、あなた1人でも開けません。最後に鍵を回すまでは、ほかの人と同じように書きます。
seats-invited-name = ほかの人に見えるあなたの名前
seats-take = 鍵を作る
seats-send-back = 鍵ができました。ファイルを保存して進行役に送ってください。全員の鍵が進行役のもとにそろうと、書き始められます。そのとき送り返されるファイルを取り込むか、新しいリンクを開いてください。
seats-made-relay = 鍵ができました。中継サーバーがほかの人に知らせます。全員の鍵がそろうと、自動的に書き始められます。

## The recovery kit of a key

kit-heading = あなたの復元キット
kit-what = あなたの鍵の代わりになる12の単語です。この端末をなくしても、この単語で鍵を取り戻せます。なければ、みんなが封をしたものは永久に開かないかもしれません。書き留めるか印刷して、ほかの人の目に触れない場所に保管してください。
kit-show = 単語を表示
kit-hide = 単語を隠す
kit-print = 印刷
kit-code = 12の単語の二次元コード
kit-sheet = Quietstorm 復元キット
kit-restore = 復元キットから鍵を取り戻す
kit-restore-what = このボードの鍵を持っていて、その端末をなくした人のためのものです。
kit-restore-words = 12の単語を順番どおりに
kit-restore-counted = 12語中{ $count }語
kit-restore-do = 鍵を取り戻す

## Carrying files by hand

carry-heading = ファイルで受け渡す
carry-heading-too = または、ファイルで受け渡す
carry-what = サーバーは要りません。封をしたものが、封をしたままファイルで運ばれます。メールやチャットで送るか、USBメモリーで手渡してください。
carry-what-keys = みんなからファイルが送られてきます。ここで何度でも取り込めます。あなたのファイルは、みんなに新しい内容を届けます。
carry-export = 自分のファイルを保存
carry-import = ファイルを取り込む
carry-or-drop = または、ここのどこにでもドロップ
carry-reading = ファイルを読んでいます：{ $percent }
carry-report = ファイルの内容
carry-new-and-known = 新しいもの{ $count }件、すでにここにあるもの{ $known }件。
carry-nothing-new = すべて、すでにここにあるものでした。
carry-cut-off = ファイルが途中で切れています。そこまでの内容は取り込みました。残りは、もう一度ファイルをもらってください。
carry-left-out-altered = { $count }件を除外：途中で改変されたか、別のボードのものです。
carry-left-out-too-long = { $count }件を除外：長すぎます。
carry-left-out-broken = { $count }件を除外：壊れています。
carry-left-out-newer = { $count }件を除外：新しいバージョンで作られたものです。
carry-left-out-signature = { $count }件を除外：署名が合いません。
carry-left-out-not-theirs = { $count }件を除外：作った人にその権限がありません。
carry-left-out-too-many = { $count }件を除外：1人が送れる量を超えています。
carry-left-out-unsafe = { $count }件を除外：人の作業でできたものではありません。
carry-left-out-other-board = { $count }件を除外：別のボードのものです。
carry-left-out-unknown = { $count }件を除外：解釈できません。

## Closing a round and turning keys

keys-close-round = このラウンドを締め切る
keys-close-no-ballots = 投票用紙はまだ届いていません。まず、みんなのファイルを取り込んでください。
keys-close-no-ideas = 提出分はまだ届いていません。まず、みんなのファイルを取り込んでください。
keys-close-ballots = 投票用紙が{ $count }枚届いています。届くはずの分がそろったら、投票を締め切ってください。
keys-close-ideas = 提出分が{ $count }件届いています。届くはずの分がそろったら、ラウンドを締め切ってください。
keys-close-relay = みんなが封をしたものは中継サーバーにあり、その量は誰にも見えません。届くはずの分がそろったころに締め切ってください。締め切ると、ここに取り寄せます。
keys-close-title-ballots = 投票用紙{ $count }枚で投票を締め切りますか？
keys-close-title-ideas = 提出分{ $count }件でラウンドを締め切りますか？
keys-close-title-relay = 今すぐ締め切りますか？
keys-close-means-ballots = ここに届いている投票用紙のリストに署名します。あとから届いた投票用紙は数えられません。鍵がまだひとつも回されていなければ、リストに追加できます。
keys-close-means-ideas = ここに届いている提出分のリストに署名します。あとから届いたアイデアは「遅れて届いた分」として表示されます。鍵がまだひとつも回されていなければ、リストに追加できます。
keys-close-yes = 署名して締め切る
keys-closing = 中継サーバーにあるものを取り寄せています…
keys-closed-ballots = 投票を締め切りました。署名付きリストには投票用紙が{ $count }枚あります。
keys-closed-ideas = ラウンドを締め切りました。署名付きリストには提出分が{ $count }件あります。
keys-turned-of = 必要な{ $needed }本の鍵のうち{ $count }本が回されました
keys-turned = 回しました
keys-missing = まだです
keys-turn = 鍵を回す
keys-turn-only = 今すぐすべてを開封
keys-turn-what = この操作は取り消せません。リストにあるものは、リンクを持つ全員が読めるようになります。
keys-turn-title = 鍵を回しますか？
keys-extend = リストに追加
keys-unlisted-mine = 署名のあとに提出分が{ $count }件届きました。鍵を回す前にリストに追加してください。追加しないと、遅れた分はリストに入りません。
keys-unlisted = この端末には、署名付きリストにない提出分が{ $count }件あります。それらがリストに載るまで、あなたの鍵は回されません。ファイルを保存して進行役に渡し、進行役のファイルをもう一度取り込んでください。
keys-waiting-one = まだ回されていない鍵：{ $name }。
keys-waiting-any = 次の鍵のうち、あと{ $count }本が必要です：{ $names }。
keys-waiting-all = まだ回されていない鍵：{ $names }。
keys-waiting-relay = 鍵が回されると、すぐにここですべてが開きます。
keys-waiting-hand-one = その人にこのファイルを渡し、送り返されたファイルを取り込んでください。
keys-waiting-hand-many = その人たちにこのファイルを渡し、送り返されたファイルを取り込んでください。
keys-waiting-file = 鍵が回されたら、進行役から送られてくるファイルを取り込んでください。
keys-hand-over = 渡すファイルを保存
keys-opening = 鍵がすべてそろいました。開いています…

## Writing alone

write-alone = ここに書いた内容は、開封まで同僚にもサーバーにも読めません。
write-heading = あなたのアイデア
write-box = アイデア
write-placeholder = アイデアを入力してEnterキー
write-add = 追加
write-hint = 1枚の付箋にアイデアをひとつ、同僚に伝わる範囲で短く書きます。例：「支払いの前にお届け日を表示する」
write-two-ideas = 少し長くなってきました。アイデアが2つ入っていませんか？
write-empty = 付箋はまだありません。上の欄に最初のアイデアを入力してEnterキーを押してください。大まかなもので十分です。
write-empty-prompt = ここにはまだ何もありません。
write-notes = あなたの付箋
write-keys = Altキーを押しながら上下の矢印キーを押すと、付箋が移動します。
write-name = あなたの名前
write-name-hint = 名前もアイデアと一緒に封をされ、開封のときに一緒に現れます。それより前には出ません。
write-progress = 付箋{ $count }枚
write-progress-of = { $count }／{ $goal }
write-progress-own = これはあなたにだけ見えています。
write-goal-reached = 目標に届きました。もっと書いても歓迎です。

## One note

note-edit = 編集
note-save = 保存
note-delete = 削除
note-up = 上へ移動
note-down = 下へ移動
note-edit-named = 編集：{ $text }
note-delete-named = 削除：{ $text }
note-up-named = 上へ移動：{ $text }
note-down-named = 下へ移動：{ $text }
note-grip = ドラッグして移動

## Sealing

seal-ideas = アイデアに封をする
seal-ballot = 投票用紙に封をする
seal-again = もう一度封をする
seal-heading = 書き終えたら
seal-heading-ballot = 選び終えたら
seal-means-solo = 封をすると、この端末の中で鍵がかかります。開けられるのは進行役の鍵だけで、それもラウンドの締め切り後です。それまでは変更して封をし直せます。
seal-means-clock = 封をすると、この端末の中で鍵がかかります。期限までは誰にも開けません。それまでは変更して封をし直せます。
seal-means-together = 封をすると、この端末の中で鍵がかかります。開けられるのは、ラウンドの締め切り後に鍵の持ち主が2人そろったときだけです。それまでは変更して封をし直せます。
seal-changed = 封をしたあとに変更があります。前に封をしたものは今も有効です。変更は、もう一度封をすると反映されます。
seal-open-notes = 付箋を読む・変更する
seal-fold-notes = 付箋をたたむ
seal-open-ballot = 投票用紙を読む・変更する
seal-fold-ballot = 投票用紙をたたむ
seal-receipt = あなたの控え
seal-receipt-why = 自分の提出分が数えられたかを開封後に確かめたい場合は、これらの単語を書き留めてください。
seal-states = どこまで進んだか
seal-state-saved = この端末に保存済み
seal-state-saving = この端末に保存しています…
seal-state-memory = 未保存：このページのメモリーの中だけにあります
seal-state-sealed = 封済み
seal-state-not-sealed = まだ封をしていません
seal-state-delivered = 到着済み
seal-state-not-delivered = まだ到着していません
seal-state-late = 遅れて到着：ラウンドはこれを含めずに締め切られました
seal-state-left-out = 受領の確認後に除外されました
seal-inside-ideas = アイデアが{ $count }件入っています。
seal-inside-marks = 印が{ $count }個入っています。
seal-inside-ideas-again = アイデアが{ $count }件入っています。{ $times }回封をしました。最後のものが有効です。
seal-inside-marks-again = 印が{ $count }個入っています。{ $times }回封をしました。最後のものが有効です。
seal-sealed = 封済み
seal-sealed-means = 鍵がかかり、この端末に保存されています。この端末でわかる限り、まだほかの誰の手にも渡っていません。
seal-sealed-means-relay = 鍵がかかり、この端末に保存されています。接続できしだい、自動的に中継サーバーへ送られます。受領の確認はまだありません。
seal-hand-over = ファイルを進行役に渡してください。保存して、好きな方法で送れます。誰にも読めないので、人目に触れる方法で送ってもかまいません。
seal-hand-over-self = ほかにすることはありません。あなたは進行役なので、すでに手元にあります。ここでラウンドを締め切ると数えられます。
seal-save-file = 自分のファイルを保存
seal-delivered = 到着済み
seal-delivered-means = 数えるものを示す署名付きリストに、あなたの提出分が載っています。もう誰にも除外できません。
seal-delivered-means-relay = 中継サーバーが受領を確認しました。中継サーバーはそれを読めず、期限までは誰にも見せません。
seal-late = 遅れて到着
seal-late-ideas = あなたの提出分が届く前に、ラウンドが締め切られました。失われたものはありません。鍵がまだひとつも回されていなければ、進行役はあなたのファイルを取り込めます。そうでなければ、アイデアは「遅れて届いた分」の欄に入ります。
seal-late-ballot = あなたの投票用紙が届く前に、投票が締め切られました。鍵がまだひとつも回されていなければ、進行役はあなたのファイルを取り込めます。そのあとは数えられません。
seal-late-ideas-clock = あなたの提出分が中継サーバーに届く前に、時間になりました。失われたものはありません。アイデアは「遅れて届いた分」の欄に入ります。
seal-late-ballot-clock = あなたの投票用紙が中継サーバーに届く前に時間になったため、数えられません。投票用紙は今もこの端末に残っています。
seal-left-out = 除外
seal-left-out-means = 中継サーバーはあなたの提出分を時間内に受領したと確認しましたが、数えるもののリストには載っていません。その確認には中継サーバーの署名があり、あなたの手元にあります。進行役に知らせてください。書いた内容は失われていません。
seal-more = あと2つ、どうですか？
seal-more-why = 多くの人は少し早めに手を止めます。けれども、あとから出るアイデアほど珍しいものになりがちです。あと1分だけ考えてみませんか？
seal-more-yes = もう少し書く
seal-more-no = 今すぐ封をする
seal-typed = 入力したまま追加していない文があります
seal-typed-why = 上の欄に、付箋になっていない文が残っています。一緒に封をしますか？
seal-typed-add = 追加して封をする
seal-typed-skip = 追加せずに封をする

## Waiting for keys

wait-file = ファイルを待っていますか？ 開封のあとに進行役が配るファイルを取り込むと、ここですべてが開きます。
wait-relay = 開かれると、すぐにすべてがここに現れます。
wait-own = あなたが書いたもの
wait-none = このラウンドでは何も提出していません。開封のあとの作業には参加できます。

## The reveal

reveal-opening = 封をしたものを開いています
reveal-opening-why = 提出分はひとつずつ、この端末の中で開かれ、確認されます。
reveal-steps = { $done }／{ $total }
reveal-brought = { $people }人から{ $count }件のアイデア
reveal-disputed = 署名付きリストが2つあり、互いに食い違っています。両方に載っているものだけが有効です。何があったのか、進行役に尋ねてください。
reveal-missing-ideas = リストにある提出分のうち{ $count }件が、まだこの端末に届いていません。残りを見るには、新しいファイルを取り込んでください。
reveal-missing-ballots = リストにある投票用紙のうち{ $count }枚が、まだこの端末に届いていません。残りを見るには、新しいファイルを取り込んでください。
reveal-unreadable-ideas = 提出分{ $count }件は誰にも開けません。作られたときに壊れていました。
reveal-unreadable-ballots = 投票用紙{ $count }枚は誰にも開けません。作られたときに壊れていました。
reveal-late-ideas = 提出分{ $count }件は、リストの署名後に届きました。下の「遅れて届いた分」の欄をご覧ください。
reveal-late-ballots = 投票用紙{ $count }枚は、リストの署名後に届いたため、数えられませんでした。

## The workshop: working on the ideas together

workshop-intro = 読む順番は人それぞれ違います。近いアイデアをまとめ、発展させ、わからないことを尋ねましょう。
workshop-empty = ここにはまだアイデアがありません。あるはずの場合は、進行役が配ったファイルを取り込んでください。
workshop-tools = アイデアの操作
workshop-views = 表示
workshop-view-ideas = アイデア（{ $count }）
workshop-view-groups = グループ（{ $count }）
workshop-find = 検索
workshop-find-hint = 言葉を検索
workshop-nothing-found = その言葉を含むアイデアはありません。もっと短い言葉でお試しください。
workshop-no-groups = グループはまだありません。近いアイデアを2つ以上選び、「選択をグループ化」を押してください。
workshop-ungrouped = グループに入っていないアイデア
workshop-late-lane = 遅れて届いた分：リストの署名後に届きました
workshop-list = アイデア（あなただけの順番）
workshop-list-groups = グループとそのアイデア
workshop-seen = { $total }件中{ $count }件を見ました。
workshop-seen-all = { $count }件すべてを見ました。
workshop-selected = { $count }件を選択中
workshop-group-selected = 選択をグループ化
workshop-clear-selected = 選択を解除

## One idea in the workshop

idea-yours = あなたのアイデア
idea-by = 書いた人：{ $name }
idea-hidden = 進行役が非表示にしました。
idea-hidden-why = 進行役が非表示にしました：{ $text }
idea-in-group = グループ：{ $text }
idea-in-group-unnamed = 名前のないグループの中
idea-builds-on = もとのアイデア：{ $text }
idea-builds-on-hidden = もとのアイデアは非表示です
idea-carried-further = 発展したアイデア：{ $text }
idea-carried-further-hidden = 発展したアイデアは非表示です
idea-comments = コメント
idea-drag = 別のアイデアに重ねるとグループになります
idea-select-named = 選択：{ $text }
idea-actions = できること
idea-actions-named = できること：{ $text }
idea-comment = コメント
idea-comment-box = コメントまたは質問
idea-comment-send = 送信
idea-build = 発展させる
idea-build-box = これをもとにしたアイデア
idea-build-add = アイデアを追加
idea-move = グループに移動
idea-move-hint = グループを選択
idea-move-new = 新しいグループ
idea-ungroup = グループから外す
idea-hide = 非表示
idea-hide-box = なぜ非表示にしますか？ この理由は全員に見えます。
idea-hide-now = 全員に対して非表示にする
idea-unhide = 再び表示

## Groups of ideas

group-unnamed = 名前のないグループ
group-unnamed-with = 名前のないグループ：{ $text }
group-name = グループの名前
group-name-hint = グループに名前を付ける
group-size = アイデア{ $count }件

## Opening the vote

open-vote-heading = 投票に進む
open-vote-intro = 投票を始めると、グループとアイデアは今の状態で固定されます。投票はひとりずつ行い、すべての投票用紙が開かれるまで、集計は誰にも見えません。
open-vote-method = 投票の方法
open-vote-approval = 承認投票
open-vote-approval-means = 受け入れられる選択肢すべてにチェックを付けます。
open-vote-dots = ドット投票
open-vote-dots-means = 決まった数のドットを配ります。強く推したい選択肢には、いくつ置いてもかまいません。
open-vote-budget = 1人あたりのドット数
open-vote-proposal-approval = 選択肢が{ $options }個なら、承認投票がおすすめです。これくらいの数なら、よいものすべてにチェックを付けるだけで十分に伝わります。
open-vote-proposal-dots = 選択肢が{ $options }個なら、1人{ $budget }個のドット投票がおすすめです。これだけ多いと、数に限りがあるほうが、いちばん大切なものを選べます。
open-vote-too-few = まだ選べるものがありません。投票には少なくとも2つの選択肢が必要です。
open-vote-open = 固定して投票を始める
open-vote-sure = このあとは、グループ化もコメントも、アイデアを発展させることもできなくなります。
open-vote-yes = はい、投票を始める

## Voting alone

vote-heading = あなたの投票用紙
vote-alone = ひとりで投票します。すべての投票用紙が一斉に開かれるまで、集計は動きません。
vote-approval = 受け入れられる選択肢すべてにチェックを付けてください。いくつでもかまいません。
vote-dots = ドットが{ $count }個あります。強く推したい選択肢には、いくつ置いてもかまいません。
vote-left = { $count ->
    [0] ドットはすべて置きました
   *[other] 残り{ $count }個
}
vote-ticked = { $count }件にチェック
vote-options = 選択肢
vote-empty = ここには選べるものがありません。進行役に尋ねてください。
vote-yours = あなたのアイデアが入っています
vote-more-named = ドットを1個増やす：{ $text }
vote-less-named = ドットを1個減らす：{ $text }
vote-given = ドット{ $count }個
vote-ideas-in-it = 中のアイデア{ $count }件
vote-hidden = （非表示のアイデア）

## The result

result-ballots = { $count }枚の投票用紙を数えました。
result-ballots-people = { $count }枚の投票用紙を数えました。アイデアを提出した人は{ $people }人でした。
result-no-ballots = 数えられた投票用紙がないため、1位はありません。
result-no-votes = 数えた投票用紙がすべて白紙だったため、1位はありません。
result-first-votes = 1位（{ $count }票）：
result-first-dots = 1位（ドット{ $count }個）：
result-shared-votes = { $options }個の選択肢が同率1位（各{ $count }票）：
result-shared-dots = { $options }個の選択肢が同率1位（ドット各{ $count }個）：
result-chart = グラフ
result-table = 同じ数値の表
result-more-rows = さらに表示
result-rank = 順位
result-option = 選択肢
result-votes = 票
result-dots = ドット
result-supporters = 支持した人数
result-spread = 0個、1個、2個…を置いた人数
result-disagreement = 意見の開き
result-disagreement-means = 意見の開きとは、2人ずつ比べたときのドット数の差の平均です。0なら、全員が同じ数を置いたことになります。
result-rank-shared = { $rank }（同順位）
result-total-votes = { $count }票
result-total-dots = ドット{ $count }個
result-from = { $people }人から
result-gave = { $people }人が{ $marks }個
result-contested = 意見が分かれています
result-export = 結果を書き出す
result-export-why = 読むためのファイル、表計算ソフト用、プログラム用、または共有文書そのもの。
result-markdown = Markdown
result-csv = CSVの表
result-json = JSON
result-automerge = Automerge文書
result-ideas = アイデア
result-exported = { $day }にQuietstormから取り出しました。

## Why something cannot be done: texts and numbers

refusal-empty-text = 欄には空白か目に見えない文字しかなかったため、何も追加していません。失われたものはありません。言葉を書いて、もう一度お試しください。
refusal-long-text = この文は{ $count }文字あります。上限は{ $most }文字です。失われたものはありません。短くするか、2つのアイデアに分けてください。
refusal-too-many = すでに上限の{ $most }個に達しています。失われたものはありません。先に2つをまとめるか、ひとつ削除してください。
refusal-does-not-fit = 全部で{ $size }あり、1つの封筒に入るのは{ $limit }までです。失われたものはありません。短くするか何かを削除してから、封をしてください。
refusal-no-name = ここには名前が必要です。失われたものはありません。欄に名前を書いて、もう一度お試しください。
refusal-nothing-to-seal = 封をするものがまだありません。失われたものはありません。先に何か追加してください。
refusal-no-dots-left = ドットはすべて置きました。何も変わっていません。ここに置くには、ほかから1個戻してください。
refusal-gone = 対象はもうここにありません。同じときに誰かが変更したのかもしれません。あなたのものは何も失われていません。もう一度ご覧ください。

## Why something cannot be done: roles and steps

refusal-no-board = 対象のボードが開かれていません。失われたものはありません。まずボードのリンクで入ってから、もう一度お試しください。
refusal-only-facilitator = それができるのは進行役だけです。何も変わっていません。このボードを作った人に頼んでください。
refusal-only-key-holder = それができるのは鍵の持ち主だけです。何も変わっていません。上に示された鍵の持ち主に頼んでください。
refusal-not-now-ideas = それができるのはアイデアを書いている間で、その段階は終わりました。失われたものはありません。
refusal-not-now-workshop = それができるのは、アイデアの開封後、投票が始まるまでです。失われたものはありません。その段階でもう一度お試しください。
refusal-not-now-vote = それができるのは投票の間だけです。失われたものはありません。その段階でもう一度お試しください。
refusal-not-now = この段階ではできません。失われたものはありません。ボードが今どの段階かは、上に示されています。
refusal-seats-missing = 鍵を持つ予定の人のうち、まだ鍵を作っていない人がいるため、ラウンドを始められません。失われたものはありません。その人たちにリンクをもう一度送り、送り返されたファイルを取り込んでください。
refusal-list-incomplete = この端末には、署名付きリストにない提出分が{ $count }件あるため、あなたの鍵は回されません。失われたものはありません。進行役にファイルを渡し、リストに追加してもらってください。

## Why something cannot be done: links and recovery kits

refusal-link-without-key = このリンクには鍵がありません。鍵は#のあとに続く長い部分です。失われたものはありません。リンクをもう一度もらい、全体をコピーしてください。
refusal-link-damaged = このリンクには、足りない文字か違っている文字があります。失われたものはありません。リンク全体をコピーし直すか、もう一度もらってください。
refusal-link-newer = このリンクは、新しいバージョンのQuietstormで作られました。失われたものはありません。このページを再読み込みするか、新しいバージョンを手配してもらってください。
refusal-kit-word = { $place }番目の単語「{ $text }」は、復元キットの単語ではありません。何も変わっていません。「{ $near }」ではありませんか？
refusal-kit-length = 復元キットの単語は{ $needed }語ですが、入力されたのは{ $count }語です。何も変わっていません。抜けている語や重複している語がないか確かめてください。
refusal-kit-checksum = すべて復元キットの単語ですが、ひとつが違っているか、順番が違っています。何も変わっていません。手元の紙と1語ずつ照らし合わせてください。
refusal-kit-foreign = このキットは正しいものですが、別のボードか別の人のものです。何も変わっていません。このボードのキットを探してください。

## Why something cannot be done: files and what is in them

refusal-file-empty = ファイルが空です。何も変わっていません。もう一度保存して送ってもらってください。
refusal-file-too-large = ファイルの大きさは{ $size }で、上限は{ $limit }です。ファイルは読み込まず、何も変わっていません。正しいファイルかどうか確かめてください。
refusal-not-a-bundle = これはQuietstormのファイルではありません。Quietstormのファイル名は.quietstormで終わります。何も変わっていません。別のファイルを選んでください。
refusal-bundle-newer = このファイルは、新しいバージョンのQuietstormで作られました。失われたものはありません。このページを再読み込みして新しいバージョンにしてから、もう一度ファイルを取り込んでください。
refusal-other-board = このファイルは別のボードのものです。何も変わっていません。そのボードをリンクで開き、そこでファイルを取り込んでください。
refusal-file-unreadable = ファイルを最後まで読めませんでした。そこまでの内容はここにあります。ファイルをもう一度選んでください。
refusal-file-unreadable-says = ファイルを最後まで読めませんでした。そこまでの内容はここにあります。ファイルをもう一度選んでください。（ブラウザのメッセージ：{ $words }）
refusal-altered = 一部が途中で改変されたか、別のボードのために作られたものでした。その部分は除外し、ほかには影響していません。ファイルをもう一度もらってください。
refusal-envelope-too-long = 上限より長い封筒がありました。それは除外し、ほかには影響していません。
refusal-malformed = 壊れた封筒がありました。それは除外し、ほかには影響していません。ファイルをもう一度もらってください。
refusal-envelope-newer = 新しいバージョンのQuietstormで作られた封筒がありました。今は除外しています。このページを再読み込みしてから、もう一度ファイルを取り込んでください。
refusal-bad-signature = 署名が合わず、作った人のわからない封筒がありました。それは除外し、ほかには影響していません。
refusal-not-allowed = 権限のない人からの内容がありました。それは除外し、ほかには影響していません。
refusal-over-quota = 人が書く量をはるかに超えて送ってきた人がいました。超えた分は除外し、ほかには影響していません。
refusal-unsafe-change = 人の作業では生じない変更がありました。それは除外し、ほかには影響していません。
refusal-not-kept = この端末に最新の作業内容を保存できませんでした。内容はまだこのページに残っています。ページを閉じずに、下でファイルに保存してから、端末の空き容量を増やしてください。
refusal-not-kept-says = この端末に最新の作業内容を保存できませんでした。内容はまだこのページに残っています。ページを閉じずに、下でファイルに保存してから、端末の空き容量を増やしてください。（ブラウザのメッセージ：{ $words }）

## Why something cannot be done: the relay

refusal-relay-away = その操作には中継サーバーが必要ですが、今は接続できません。失われたものはありません。接続できるときにもう一度お試しください。
refusal-relay-not-understood = 中継サーバーがこの端末からの通信を理解できませんでした。失われたものはありません。すべてここに保存されていて、ファイルはいつもどおり使えます。ページを再読み込みすると、合うバージョンになるかもしれません。
refusal-relay-too-large = 中継サーバーは、これほど大きなものを受け付けません。失われたものはありません。ファイルで受け渡せます。
refusal-relay-not-owner = 中継サーバーでそれができるのは進行役だけです。何も変わっていません。
refusal-relay-busy = 中継サーバーが今とても混み合っています。失われたものはありません。自動的に再試行します。
refusal-relay-full = 中継サーバーには、このボードのための空きがもうありません。失われたものはありません。すべてこの端末に保存されていて、ファイルで受け渡せます。
refusal-relay-deadline-passed = その期限はもう過ぎています。失われたものはありません。あとの日時を指定してください。
refusal-relay-never-earlier = 期限は延ばすことしかできません。みんながその期限をあてにしているからです。何も変わっていません。
refusal-relay-has-clock = このラウンドは中継サーバーのタイマーが開きます。それより早くは誰にも開けません。何も変わっていません。
refusal-relay-too-far = 中継サーバーが保管できる期間を超えています。失われたものはありません。もっと早い期限を指定してください。
refusal-relay-deleted = 進行役がこのボードを中継サーバーから削除しました。この端末にあるものは残ります。
refusal-relay-no-ticket = この中継サーバーに入れるのは、ボードを開くページが保証した人だけです。何も失われていません。そのページからボードを開くか、ファイルで受け渡してください。
