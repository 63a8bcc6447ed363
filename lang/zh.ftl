### Quietstorm 里人们读到的每一句话，简体中文。
###
### 语气：平实、安静、准确，像同事那样客气；说清发生了什么、什么没有丢、接下来做什么。称呼用“你”，不用“您”。按钮用简短的动词。
### 引号用“”，标点用全角；中文与数字、西文之间留一个空格。
###
### 始终只表示一个意思的词：
### board – 讨论板。round – 轮。seal – 封存。reveal – 揭晓。ballot – 选票。key – 钥匙。key holder – 钥匙持有人。to turn a key – 转动钥匙。
### facilitator – 主持人。relay – 中继服务器。recovery kit – 恢复套件。receipt – 回执。envelope – 信封。dots – 圆点。idea – 想法。note – 便签。group – 分组。
### contribution – 提交（一份提交）。the signed list – 签名清单。option – 选项。vote – 投票、票。clock – 定时器。deadline – 截止时间。seat – 席位。
### to take a file in – 导入文件。the lane for late ones – 迟到区。tally – 计票结果。

## The language itself

language-name = 简体中文
language-direction = ltr

## While the widget is being loaded

loader-loading = 正在加载 Quietstorm…
loader-failed = 无法加载 Quietstorm。什么都没有丢失。请检查网络连接，然后重试。
loader-retry = 重试
loader-blocked = Quietstorm 无法在此页面运行：页面的内容安全策略需要在 script-src 中允许 'wasm-unsafe-eval'。什么都没有丢失。此页面的维护者可以更改这一设置。
loader-no-wasm = 此浏览器无法运行 Quietstorm：缺少 WebAssembly，或它已被关闭。什么都没有丢失。请换用较新的浏览器。
loader-crashed = Quietstorm 的一部分停止了运行。你输入的内容已保留。重新加载即可继续。
loader-reload = 重新加载

## The page as an app: a new version of it

app-ready = 新版本已就绪。
app-use = 立即使用
app-moved = 另一个标签页已换用新版本：方便时请重新加载此页面。
app-stays = 新版本仍在等待：你在这里输入的一些内容还没有保存到此设备，现在更新会丢失。请先添加这些内容或保存文件，然后重试。

## On every screen

common-name = Quietstorm
common-all-boards = 所有讨论板
common-undo = 撤销
common-redo = 重做
common-cancel = 取消
common-close = 关闭
common-waking = 正在准备…现在就可以输入。
common-restarting = 请稍候：正在恢复到刚才的状态…你可以继续输入。
common-gone = 这里反复出现问题。已保存到此设备的内容是安全的，你输入的内容也还在输入框里。如果内容重要，请先复制，然后重试；如果仍然不行，请重新加载页面。
common-try-again = 重试
common-messages = 消息
common-drop-here = 松开即可导入文件
common-no-brief = 问题还在路上
common-no-brief-what-now = 这个链接能打开讨论板，但不包含它的问题。请向邀请你的人索取讨论板文件，并在下方导入。
common-characters = { $count } / { $most } 个字符
common-characters-over = 共 { $count } 个字符，上限为 { $most } 个。请先稍作删减再添加。

## What people are told in passing

told-sealed = 已封存。从现在起到揭晓前，谁都无法读到；本轮结束之前，你仍可修改。
told-seat-taken = 你的钥匙已生成，由你持有。请保管好它的恢复套件，并把你的文件发回给主持人。
told-restored = 你的钥匙已回到此设备。
told-deleted-on-relay = 中继服务器已删除这个讨论板。此设备和其他人设备上的内容仍会保留。
told-forgotten = 这个讨论板及其全部内容已从此设备移除。
told-replaced = 页面的一部分停止运行后已重新启动。你输入的内容都没有丢失，请接着做。
told-gave-back = 你刚才操作时，页面的一部分停止运行，现已重新启动。你写的内容已回到输入框里，请再试一次。
told-not-there = 页面的一部分停止了运行，而此浏览器没有保存过这个讨论板的任何内容。你写的内容仍显示在这里：请复制到安全的地方，再通过链接重新进入。
told-browser = 浏览器不允许此操作。什么都没有丢失。
told-browser-says = 浏览器不允许此操作。什么都没有丢失。浏览器的提示：{ $words }
told-deleted = 已删除。
told-copied = 已复制。
told-closed-frame = 如果没有保存任何文件，说明外层页面不允许此框架保存文件。外层页面的管理者可以允许：allow-downloads。

## The first screen

lobby-promise = 独自思考，时间自定。然后，一切同时揭晓。
lobby-promise-more = 你写的内容在揭晓前一直锁在你的设备上。在那之前，任何同事、任何服务器都无法读到；每个讨论板都会说明谁持有钥匙。
lobby-start = 开始头脑风暴
lobby-come-in = 进入讨论板
lobby-link = 别人发给你的链接
lobby-link-hint = 请粘贴完整的链接，钥匙就在链接里。
lobby-join = 进入
lobby-have-a-file = 有人发给你文件？请先通过链接或下方列表打开对应的讨论板，再把文件拖放进去。
lobby-kept = 在此设备上
lobby-none-kept = 此设备上还没有讨论板。新建一个，或通过链接进入。
lobby-unnamed = 问题尚未送达的讨论板
lobby-forget = 移除
lobby-forget-named = 移除“{ $text }”
lobby-forget-title = 要从此设备移除这个讨论板吗？
lobby-forget-yes = 移除
lobby-forget-facilitator = 你的便签、全部内容的副本和你的钥匙都会从此设备移除。没有这把钥匙或它的恢复套件，可能再也没有人能打开这个讨论板的各轮内容。
lobby-forget-key-holder = 你的便签、全部内容的副本和你的钥匙都会从此设备移除。其他人可能需要你的钥匙才能打开某一轮；请保管好它的恢复套件。
lobby-forget-contributor = 你的便签和全部内容的副本会从此设备移除。你已封存并交出的内容仍在其他人那里。
lobby-role-facilitator = 由你提问
lobby-role-key-holder = 你持有钥匙
lobby-role-invited = 受邀持有钥匙
lobby-role-contributor = 你在参与

## The form for a new board

setup-heading = 你想问什么？
setup-question = 问题
setup-question-example = 怎样让星期一轻松一点？
setup-question-missing = 请先写下问题；其余部分可以留空。
setup-why = 为什么重要
setup-why-hint = 知道目的，人们会想得更好。他们是独自读到这段话的，没法问你。
setup-prompts = 问题的侧面
setup-prompts-hint = 最多六个，每个都有单独的书写位置。两三个侧面比一个大问题能带来更多想法。
setup-prompt = 侧面 { $number }
setup-prompt-add = 添加侧面
setup-prompt-remove = 移除侧面 { $number }
setup-goal = 每人的目标想法数
setup-goal-hint = 具体的数字胜过“尽力而为”。每个人只能看到自己的进度。填 0 表示不设目标。
setup-naming = 揭晓时，想法
setup-anonymous = 不署名
setup-anonymous-what = 大家写得更自由。但文风和较小的人数仍可能让人猜出是谁。
setup-named = 附上作者姓名
setup-named-what = 姓名与想法一同封存、一同出现，不会提前显示。
setup-more = 条件、由谁决定、之后怎么做
setup-constraints = 想法要满足的条件
setup-decider = 由谁决定
setup-outcome = 结果会如何处理
setup-your-name = 你的名字
setup-your-name-hint = 所有人都能看到是谁在提问。
setup-name-missing = 请写下你的名字，让所有人知道是谁在提问。
setup-policy = 谁能打开封存的想法
setup-solo = 只有你
setup-solo-what = 简单快捷。你有可能提前查看，所有人都会被告知这一点。
setup-two = 你和另一个人，需要两把钥匙
setup-two-what = 你们谁都无法单独查看。只要丢了一把钥匙，就什么都打不开。
setup-three = 三人中的任意两人
setup-three-what = 谁都无法单独查看，而且丢一把钥匙也没关系。
setup-clock = 定时器，在你设定的时间
setup-clock-what = 不需要任何人在场。谁都无法独自提前查看：中继服务器读不了它保管的内容，而你没有它的钥匙。只有中继服务器与某个持有链接的人联手才有可能。
setup-clock-what-named = 不需要任何人在场。谁都无法独自提前查看：中继服务器（{ $name }）读不了它保管的内容，而你没有它的钥匙。只有中继服务器与某个持有链接的人联手才有可能。
setup-second-key = 另有一人也持有钥匙，万一中继服务器丢失，你们两人可以一起打开
setup-retention = 讨论板最后一次使用 { $days } 天后，中继服务器会将其删除；你们设备上的内容仍会保留。
setup-create = 创建讨论板

## The deadline, where a clock opens everything

clock-deadline = 全部打开的时间
clock-deadline-hint = 以你的时区为准；其他人看到的是各自时区的时间。请至少留出一天：总有人正在睡觉。
clock-deadline-missing = 请设定日期和时间。
clock-deadline-past = 这个时间已经过去。请设定晚一些的时间。
clock-night-here = 在你那里，这个时间是夜里。这没有妨碍，因为定时器不需要任何人；不过大家也许想在场。
clock-zones = 对其他人来说是什么时候？
clock-zone = 时区，例如 Asia/Tokyo
clock-zone-add = 显示
clock-zone-unknown = 此浏览器不认识这个时区。请试试大城市的名称，例如 Europe/Warsaw。
clock-night-there = 当地是夜里
clock-opens-days-hours = 将于 { $moment } 自动打开，还有 { $days } 天 { $hours } 小时。
clock-opens-days = 将于 { $moment } 自动打开，还有 { $days } 天。
clock-opens-hours-minutes = 将于 { $moment } 自动打开，还有 { $hours } 小时 { $minutes } 分钟。
clock-opens-hours = 将于 { $moment } 自动打开，还有 { $hours } 小时。
clock-opens-minutes = 将于 { $moment } 自动打开，还有 { $minutes } 分钟。
clock-opens-soon = 将于 { $moment } 自动打开，还有不到一分钟。
clock-time-is-up = 时间到了。中继服务器一发出通知，这里就会全部打开；你什么都不用做。
clock-time-is-up-away = 时间到了，但目前无法从这里连接到中继服务器。一旦连上，就会自动全部打开。
clock-waiting = 正在等待中继服务器启动定时器。一旦能连接到中继服务器，就会自动开始。
clock-starts = 请稍候：正在准备定时器
clock-later = 延长时间
clock-later-what = 你可以把截止时间推后，次数不限。谁都不能把它提前。
clock-later-do = 推后截止时间
clock-delete = 从中继服务器删除
clock-delete-what = 中继服务器会永久删除这个讨论板的全部内容，并且不再接收它的任何内容。大家设备上的内容仍会保留。定时器尚未打开的一轮，此后只有在有两位钥匙持有人时，才能由他们打开。
clock-delete-title = 要从中继服务器删除这个讨论板吗？
clock-delete-yes = 从服务器删除

## The head of a board: its question and how to take part

brief-asked-by = 提问者：{ $name }
brief-about = 主题与参与方式
brief-why = 为什么重要
brief-constraints = 想法要满足的条件
brief-decider = 由谁决定
brief-outcome = 之后怎么做
brief-how = 如何参与
brief-how-1 = 独自书写，一张便签一个想法。天马行空也可以；以后有时间整理。
brief-how-2 = 把写好的内容封存。本轮结束之前都可以修改。
brief-how-3 = 全部揭晓后，通读一遍，把相关的想法归到一起，并在此基础上继续发展。
brief-how-4 = 独自投票。所有人的选票打开之前，谁都看不到计票结果。
brief-who-opens = 谁可能提前查看

## Who could look early

opener-solo-you = 唯一的钥匙在你手里。你有可能比其他人先看到，每位参与者都会被告知这一点。
opener-solo-somebody = 唯一的钥匙在创建这个讨论板的人手里，此人有可能比其他人先看到。
opener-solo = 唯一的钥匙在 { $name } 手里，此人有可能比其他人先看到。
opener-two = 两个人各持一把钥匙，两把都需要。谁都无法单独查看；两人联手则有可能。
opener-two-so-far = 两个人各持一把钥匙，两把都需要。谁都无法单独查看；两人联手则有可能。目前有：{ $names }。
opener-three = { $count } 个人各持一把钥匙，其中任意两人可以打开。谁都无法单独查看；两人联手则有可能。
opener-three-so-far = { $count } 个人各持一把钥匙，其中任意两人可以打开。谁都无法单独查看；两人联手则有可能。目前有：{ $names }。
opener-clock = 中继服务器上的定时器会在上述时间打开。谁都无法独自提前查看。中继服务器的管理者与某个持有链接的人联手则有可能。
opener-clock-two = 中继服务器上的定时器会在上述时间打开。谁都无法独自提前查看。中继服务器的管理者与某个持有链接的人联手则有可能；两位钥匙持有人联手也有可能。
opener-clock-two-named = 中继服务器上的定时器会在上述时间打开。谁都无法独自提前查看。中继服务器的管理者与某个持有链接的人联手则有可能；{ $names } 联手也有可能。
holder-you = 你
holder-facilitator = 主持人
holder-unnamed = 钥匙持有人 { $number }

## The steps of a board

steps-label = 这个讨论板的步骤
steps-write = 书写
steps-reveal = 揭晓
steps-workshop = 研讨
steps-vote = 投票
steps-result = 结果
steps-done = 已完成
steps-heading-write = 独自书写
steps-heading-write-closed = 等待揭晓
steps-heading-workshop = 一起研讨
steps-heading-vote = 独自投票
steps-heading-vote-closed = 等待结果
steps-heading-result = 结果
steps-heading-gathering = 首先，钥匙持有人

## How safe one's work is, in the corner

status-label = 你的内容在哪里
status-saved = 已保存到此设备
status-saving = 正在保存…
status-memory-only = 未保存：只在此页面中
status-sealed = 已封存
status-delivered = 已送达
status-late = 迟到
status-left-out = 被排除
status-changed = 封存后有改动
status-relay-away = 离线：稍后自动发送
status-relay-busy = 正在同步…
status-relay-even = 已连接
status-memory-bar = 此浏览器不允许 Quietstorm 保存任何内容，所以你的内容只在此页面中。只要页面开着就不会丢失：请封存你写的内容，并在关闭页面前保存为文件。
status-memory-bar-says = 此浏览器不允许 Quietstorm 保存任何内容，所以你的内容只在此页面中。只要页面开着就不会丢失：请封存你写的内容，并在关闭页面前保存为文件。（浏览器的提示：{ $words }）
status-framed = 此页面显示在另一个页面之中：你写的内容只为外层页面保存。要带到别处，请保存你的文件。

## Inviting people

share-heading = 邀请大家来写
share-what = 有这个链接的人都能参与。钥匙就在链接里：请只发给该收到的人，并且只发到他们自己才能看到的地方。
share-link = 链接
share-copy = 复制链接
share-code = 链接的二维码，供手机相机扫描
share-making = 正在生成链接…

## Who holds a key

seats-label = 钥匙持有人
seats-wait = 所有要持有钥匙的人都生成钥匙后，就可以开始书写。钥匙由他们各自的浏览器生成，别人永远看不到。
seats-wait-others = 要持有钥匙的人还没有全部生成钥匙。主持人收齐后，你会收到新的链接或文件，就可以开始了。
seats-wait-others-relay = 要持有钥匙的人还没有全部生成钥匙。一旦齐了，这里会自动开始。
seats-how-1 = 把下方各人的专属链接分别发给他们。
seats-how-2 = 他们打开链接、就位，再把在那里保存的文件发回给你。
seats-how-3 = 把他们的文件拖放到这里。最后一份到齐后，所有人就可以书写。
seats-how-relay-2 = 他们打开链接并就位。
seats-how-relay-3 = 最后一人就位后，所有人就可以书写。
seats-seat = 钥匙持有人 { $number }
seats-taken = 钥匙已生成
seats-empty = 还没有人
seats-invite = 生成专属链接
seats-link-what = 只给一个人：谁先打开，谁就能占用这个席位。
seats-invited = 你受邀持有一把钥匙
seats-invited-what = 此浏览器会生成一把永远不会离开它的钥匙。没有你，谁都打不开大家写的内容；只有你一个人，也打不开。到最后由你转动钥匙；在那之前，你和其他人一样书写。
seats-invited-name = 其他人看到的你的名字
seats-take = 生成我的钥匙
seats-send-back = 你的钥匙已生成。请保存你的文件并发给主持人。主持人收齐所有人的钥匙后，书写就会开始：到时请导入他们发回的文件，或打开新的链接。
seats-made-relay = 你的钥匙已生成，中继服务器会通知其他人。所有人的钥匙到齐后，书写会自动开始。

## The recovery kit of a key

kit-heading = 你的恢复套件
kit-what = 代表你的钥匙的十二个单词。如果这台设备丢失，可以用它们找回钥匙；没有它们，大家封存的内容可能永远打不开。请抄写或打印下来，放在别人看不到的地方。
kit-show = 显示单词
kit-hide = 收起单词
kit-print = 打印
kit-code = 十二个单词的二维码
kit-sheet = Quietstorm 恢复套件
kit-restore = 用恢复套件找回钥匙
kit-restore-what = 适用于持有这个讨论板的钥匙、但丢失了存放它的设备的人。
kit-restore-words = 按顺序输入十二个单词
kit-restore-counted = { $count } / 12 个单词
kit-restore-do = 找回我的钥匙

## Carrying files by hand

carry-heading = 用文件传递
carry-heading-too = 或者，用文件传递
carry-what = 不需要服务器：文件会带上你封存的内容，并且保持封存。可以用邮件或聊天发送，也可以用 U 盘交给对方。
carry-what-keys = 大家会把文件发给你；请在这里导入，次数不限。你自己的文件会把新内容带给他们。
carry-export = 保存我的文件
carry-import = 导入文件
carry-or-drop = 或拖放到这里的任意位置
carry-reading = 正在读取文件：{ $percent }
carry-report = 文件带来了什么
carry-new-and-known = 新增 { $count } 项，{ $known } 项这里已有。
carry-nothing-new = 文件里的内容这里都已经有了。
carry-cut-off = 文件在中途截断。此前的内容均已导入；要获得其余部分，请对方重新发送文件。
carry-left-out-altered = 排除 { $count } 项：途中被改动，或属于另一个讨论板。
carry-left-out-too-long = 排除 { $count } 项：过长。
carry-left-out-broken = 排除 { $count } 项：已损坏。
carry-left-out-newer = 排除 { $count } 项：由更新的版本生成。
carry-left-out-signature = 排除 { $count } 项：签名不符。
carry-left-out-not-theirs = 排除 { $count } 项：作者无权生成。
carry-left-out-too-many = 排除 { $count } 项：超出一个人可发送的数量。
carry-left-out-unsafe = 排除 { $count } 项：不是由人的操作产生的。
carry-left-out-other-board = 排除 { $count } 项：属于另一个讨论板。
carry-left-out-unknown = 排除 { $count } 项：无法识别。

## Closing a round and turning keys

keys-close-round = 结束本轮
keys-close-no-ballots = 这里还没有选票。请先导入大家的文件。
keys-close-no-ideas = 这里还没有提交。请先导入大家的文件。
keys-close-ballots = 已收到 { $count } 张选票。该到的都到齐后，即可结束投票。
keys-close-ideas = 已收到 { $count } 份提交。该到的都到齐后，即可结束本轮。
keys-close-relay = 大家封存的内容在中继服务器上，它不会向任何人透露有多少。等该到的都到齐后，再结束：届时内容会取到这里。
keys-close-title-ballots = 要以 { $count } 张选票结束投票吗？
keys-close-title-ideas = 要以 { $count } 份提交结束本轮吗？
keys-close-title-relay = 要现在结束吗？
keys-close-means-ballots = 你将为这里已有选票的清单签名。之后到达的选票不计入。只要还没有钥匙被转动，你仍可往清单里添加。
keys-close-means-ideas = 你将为这里已有提交的清单签名。之后到达的想法会显示为迟到。只要还没有钥匙被转动，你仍可往清单里添加。
keys-close-yes = 签名并结束
keys-closing = 正在取来中继服务器上的内容…
keys-closed-ballots = 投票已结束，签名清单上有 { $count } 张选票。
keys-closed-ideas = 本轮已结束，签名清单上有 { $count } 份提交。
keys-turned-of = 已转动 { $count } 把钥匙，共需 { $needed } 把
keys-turned = 已转动
keys-missing = 尚未转动
keys-turn = 转动我的钥匙
keys-turn-only = 立即全部揭晓
keys-turn-what = 此操作无法撤回：之后，所有持有链接的人都能读到清单上的内容。
keys-turn-title = 要转动你的钥匙吗？
keys-extend = 添加到清单
keys-unlisted-mine = 你签名后又收到 { $count } 份提交。请在转动钥匙之前添加到清单，否则迟到的提交将不在清单内。
keys-unlisted = 此设备上有 { $count } 份提交不在签名清单上。在它们列入之前，你的钥匙不会转动：请为主持人保存你的文件，再导入主持人的文件。
keys-waiting-one = 还差 { $name } 的钥匙。
keys-waiting-any = 还需要以下钥匙中的任意 { $count } 把：{ $names }。
keys-waiting-all = 还差以下各位的钥匙：{ $names }。
keys-waiting-relay = 钥匙一转动，这里就会全部打开。
keys-waiting-hand-one = 请把这份文件交给对方，并导入对方发回的文件。
keys-waiting-hand-many = 请把这份文件交给他们，并导入他们发回的文件。
keys-waiting-file = 钥匙转动后，请导入主持人发给你的文件。
keys-hand-over = 保存要交给他们的文件
keys-opening = 钥匙已齐。正在打开…

## Writing alone

write-alone = 你在这里写的内容，揭晓前任何同事、任何服务器都无法读到。
write-heading = 你的想法
write-box = 你的想法
write-placeholder = 输入想法，然后按 Enter 键
write-add = 添加
write-hint = 一张便签一个想法，用同事能看懂的最少字数。例如：“付款前显示送达日期。”
write-two-ideas = 有点长了。也许是两个想法？
write-empty = 还没有便签。在上方输入第一个想法并按 Enter 键；粗略一点也是好的开始。
write-empty-prompt = 这里还没有内容。
write-notes = 你的便签
write-keys = 按 Alt 加向上或向下箭头键可移动便签。
write-name = 你的名字
write-name-hint = 名字与你的想法一同封存，揭晓时一同出现，不会提前显示。
write-progress = { $count } 张便签
write-progress-of = { $count } / { $goal }
write-progress-own = 只有你能看到。
write-goal-reached = 目标已达成。欢迎再写一些。

## One note

note-edit = 编辑
note-save = 保存
note-delete = 删除
note-up = 上移
note-down = 下移
note-edit-named = 编辑：{ $text }
note-delete-named = 删除：{ $text }
note-up-named = 上移：{ $text }
note-down-named = 下移：{ $text }
note-grip = 拖动以移动

## Sealing

seal-ideas = 封存我的想法
seal-ballot = 封存我的选票
seal-again = 重新封存
seal-heading = 写完之后
seal-heading-ballot = 选好之后
seal-means-solo = 封存会把内容锁在此设备上，只有主持人的钥匙在本轮结束后才能打开。在那之前，你可以修改并重新封存。
seal-means-clock = 封存会把内容锁在此设备上，时间未到谁都打不开。在那之前，你可以修改并重新封存。
seal-means-together = 封存会把内容锁在此设备上，本轮结束后，只有两位钥匙持有人一起才能打开。在那之前，你可以修改并重新封存。
seal-changed = 封存之后你又做了改动。之前封存的内容仍然有效；重新封存后，改动才会计入。
seal-open-notes = 查看或修改我的便签
seal-fold-notes = 收起我的便签
seal-open-ballot = 查看或修改我的选票
seal-fold-ballot = 收起我的选票
seal-receipt = 你的回执
seal-receipt-why = 如果想在揭晓后核对你的提交是否计入，请把这些词记下来。
seal-states = 进展到哪一步
seal-state-saved = 已保存到此设备
seal-state-saving = 正在保存到此设备…
seal-state-memory = 未保存：只在此页面的内存中
seal-state-sealed = 已封存
seal-state-not-sealed = 尚未封存
seal-state-delivered = 已送达
seal-state-not-delivered = 尚未送达
seal-state-late = 迟到：本轮结束时没有包含它
seal-state-left-out = 已确认收到，之后被排除
seal-inside-ideas = 内有 { $count } 个想法。
seal-inside-marks = 内有 { $count } 个标记。
seal-inside-ideas-again = 内有 { $count } 个想法，已封存 { $times } 次；以最后一次为准。
seal-inside-marks-again = 内有 { $count } 个标记，已封存 { $times } 次；以最后一次为准。
seal-sealed = 已封存
seal-sealed-means = 内容已锁好并保存在此设备上。据此设备所知，还没有别人收到它。
seal-sealed-means-relay = 内容已锁好并保存在此设备上。一有连接就会自动发送到中继服务器；目前还没有人确认收到。
seal-hand-over = 请把你的文件交给主持人：先保存，再用任何方式发送。公开传送也没关系，因为谁都读不了它。
seal-hand-over-self = 不用再做什么：你就是主持人，内容已经在你这里。在这里结束本轮后，它就会计入。
seal-save-file = 保存我的文件
seal-delivered = 已送达
seal-delivered-means = 决定哪些计入的签名清单上有你的提交。谁都不能再把它排除。
seal-delivered-means-relay = 中继服务器已确认收到。它读不了内容，时间未到也不会给任何人看。
seal-late = 迟到
seal-late-ideas = 你的提交到达之前，本轮已经结束。什么都没有丢失：只要还没有钥匙被转动，主持人仍可导入你的文件；否则，你的想法会出现在迟到区。
seal-late-ballot = 你的选票到达之前，投票已经结束。只要还没有钥匙被转动，主持人仍可导入你的文件；之后就无法计入了。
seal-late-ideas-clock = 你的提交到达中继服务器之前，时间已到。什么都没有丢失：你的想法会出现在迟到区。
seal-late-ballot-clock = 你的选票到达中继服务器之前，时间已到，因此无法计入。它仍在此设备上。
seal-left-out = 被排除
seal-left-out-means = 中继服务器曾按时确认收到你的提交，但计入清单上没有它。你手中有中继服务器对此的签名：请告诉主持人。你写的内容都没有丢失。
seal-more = 再来两个？
seal-more-why = 多数人停得稍早了一点，而后来的想法往往更不寻常。再多花一分钟？
seal-more-yes = 再写一点
seal-more-no = 立即封存
seal-typed = 有输入的内容尚未添加
seal-typed-why = 上方的输入框里有文字还不是便签。要和其余内容一起封存吗？
seal-typed-add = 添加并封存
seal-typed-skip = 不添加，直接封存

## Waiting for keys

wait-file = 在等文件吗？揭晓后，主持人会把一份文件发给大家；导入它，这里就会全部打开。
wait-relay = 一经打开，全部内容就会出现在这里。
wait-own = 你写的内容
wait-none = 你在本轮没有提交任何内容。揭晓后仍可一起参与。

## The reveal

reveal-opening = 正在打开封存的内容
reveal-opening-why = 每份提交都在此设备上解锁并核对。
reveal-steps = { $done } / { $total }
reveal-brought = { $people } 个人的 { $count } 个想法
reveal-disputed = 有两份互相矛盾的签名清单。只有两份都列出的内容才算数。请向主持人询问发生了什么。
reveal-missing-ideas = 清单上有 { $count } 份提交尚未到达此设备。请导入更新的文件以查看其余内容。
reveal-missing-ballots = 清单上有 { $count } 张选票尚未到达此设备。请导入更新的文件以查看其余内容。
reveal-unreadable-ideas = 有 { $count } 份提交谁都打不开：生成时就已损坏。
reveal-unreadable-ballots = 有 { $count } 张选票谁都打不开：生成时就已损坏。
reveal-late-ideas = 有 { $count } 份提交在清单签名之后才到达：见下方的迟到区。
reveal-late-ballots = 有 { $count } 张选票在清单签名之后才到达，无法计入。

## The workshop: working on the ideas together

workshop-intro = 你们每个人的阅读顺序各不相同。请把相关的想法归到一起，在此基础上发展，并询问不清楚的地方。
workshop-empty = 这里还没有想法。如果你认为应该有，请导入主持人发给大家的文件。
workshop-tools = 想法工具
workshop-views = 显示
workshop-view-ideas = 想法（{ $count }）
workshop-view-groups = 分组（{ $count }）
workshop-find = 查找
workshop-find-hint = 查找字词
workshop-nothing-found = 没有想法包含这些字。请试试更短的词。
workshop-no-groups = 还没有分组。请勾选两个或更多相关的想法，然后选择“归为一组”。
workshop-ungrouped = 未分组
workshop-late-lane = 迟到：在清单签名之后到达
workshop-list = 想法，按你自己的顺序
workshop-list-groups = 分组及其中的想法
workshop-seen = 你已看过 { $count } 个，共 { $total } 个。
workshop-seen-all = 你已看过全部 { $count } 个。
workshop-selected = 已选 { $count } 个
workshop-group-selected = 归为一组
workshop-clear-selected = 取消选择

## One idea in the workshop

idea-yours = 你的
idea-by = 作者：{ $name }
idea-hidden = 已被主持人隐藏。
idea-hidden-why = 已被主持人隐藏：{ $text }
idea-in-group = 所在分组：{ $text }
idea-in-group-unnamed = 在一个未命名的分组中
idea-builds-on = 源自：{ $text }
idea-builds-on-hidden = 源自一个已隐藏的想法
idea-carried-further = 后续发展：{ $text }
idea-carried-further-hidden = 后续发展为一个已隐藏的想法
idea-comments = 评论
idea-drag = 拖到另一个想法上，即可归为一组
idea-select-named = 选择：{ $text }
idea-actions = 可以做什么
idea-actions-named = 可以做什么：{ $text }
idea-comment = 评论
idea-comment-box = 你的评论或疑问
idea-comment-send = 发表
idea-build = 继续发展
idea-build-box = 由它发展而来的想法
idea-build-add = 添加想法
idea-move = 移到分组
idea-move-hint = 选择分组
idea-move-new = 新分组
idea-ungroup = 移出分组
idea-hide = 隐藏
idea-hide-box = 为什么要隐藏？所有人都会看到这个理由。
idea-hide-now = 对所有人隐藏
idea-unhide = 重新显示

## Groups of ideas

group-unnamed = 未命名的分组
group-unnamed-with = 未命名的分组：{ $text }
group-name = 分组名称
group-name-hint = 为这个分组命名
group-size = { $count } 个想法

## Opening the vote

open-vote-heading = 进入投票
open-vote-intro = 开始投票后，分组和想法将按现状冻结。每个人独自投票；所有选票打开之前，谁都看不到计票结果。
open-vote-method = 投票方式
open-vote-approval = 认可投票
open-vote-approval-means = 勾选你能接受的每个选项。
open-vote-dots = 圆点投票
open-vote-dots-means = 分配一定数量的圆点；特别看重的选项可以放多个。
open-vote-budget = 每人的圆点数
open-vote-proposal-approval = 有 { $options } 个选项，建议采用认可投票。选项不多，把好的都勾上就足够说明一切。
open-vote-proposal-dots = 有 { $options } 个选项，建议每人 { $budget } 个圆点。选项这么多，数量有限才会让人选出最重要的。
open-vote-too-few = 还没有可供选择的内容：投票至少需要两个选项。
open-vote-open = 冻结并开始投票
open-vote-sure = 此后，谁都不能再分组、评论或继续发展想法。
open-vote-yes = 是，开始投票

## Voting alone

vote-heading = 你的选票
vote-alone = 你独自投票。所有选票一起打开之前，计票结果不会变动。
vote-approval = 勾选你能接受的每个选项，数量不限。
vote-dots = 你有 { $count } 个圆点。特别看重的选项可以放多个。
vote-left = { $count ->
    [0] 圆点已全部放完
   *[other] 还剩 { $count } 个圆点
}
vote-ticked = 已勾选 { $count } 个
vote-options = 选项
vote-empty = 这里没有可供选择的内容。请询问主持人。
vote-yours = 其中有你的想法
vote-more-named = 增加一个圆点：{ $text }
vote-less-named = 减少一个圆点：{ $text }
vote-given = { $count } 个圆点
vote-ideas-in-it = 内有 { $count } 个想法
vote-hidden = （一个已隐藏的想法）

## The result

result-ballots = 计入了 { $count } 张选票。
result-ballots-people = 计入了 { $count } 张选票；此前有 { $people } 人提交了想法。
result-no-ballots = 没有计入任何选票，因此没有胜出者。
result-no-votes = 计入的选票全是空白，因此没有胜出者。
result-first-votes = 第一名，{ $count } 票：
result-first-dots = 第一名，{ $count } 个圆点：
result-shared-votes = { $options } 个选项并列第一，各得 { $count } 票：
result-shared-dots = { $options } 个选项并列第一，各得 { $count } 个圆点：
result-chart = 图表
result-table = 同样的数据，以表格显示
result-more-rows = 显示更多
result-rank = 名次
result-option = 选项
result-votes = 票数
result-dots = 圆点
result-supporters = 支持人数
result-spread = 给出 0、1、2…个的人数
result-disagreement = 分歧
result-disagreement-means = 分歧是任意两人给出的圆点数平均相差多少；0 表示所有人给的一样多。
result-rank-shared = { $rank }（并列）
result-total-votes = { $count } 票
result-total-dots = { $count } 个圆点
result-from = 来自 { $people } 人
result-gave = { $people } 人给了 { $marks } 个
result-contested = 意见不一
result-export = 导出结果
result-export-why = 可以是供人阅读的文件、供表格软件或程序使用的文件，也可以是共享文档本身。
result-markdown = Markdown
result-csv = CSV 表格
result-json = JSON
result-automerge = Automerge 文档
result-ideas = 想法
result-exported = { $day }取自 Quietstorm。

## Why something cannot be done: texts and numbers

refusal-empty-text = 输入框里只有空格或不可见字符，所以没有添加任何内容。什么都没有丢失：请写几个字，然后重试。
refusal-long-text = 这段文字有 { $count } 个字符，上限为 { $most } 个。什么都没有丢失：请缩短，或拆成两个想法。
refusal-too-many = 已经有 { $most } 个，达到了上限。什么都没有丢失：请先合并两个或删除一个。
refusal-does-not-fit = 总共有 { $size }，而一个信封只能容纳 { $limit }。什么都没有丢失：请缩短或删除一些内容，然后封存。
refusal-no-name = 这里缺少名字。什么都没有丢失：请在输入框里写下你的名字，然后重试。
refusal-nothing-to-seal = 还没有可以封存的内容。什么都没有丢失：请先添加一些内容。
refusal-no-dots-left = 你的圆点已全部放完。没有任何改变：要放在这里，请先从别处收回一个。
refusal-gone = 操作的对象已不在这里；可能有人同时做了修改。你的内容都没有丢失：请再看一下。

## Why something cannot be done: roles and steps

refusal-no-board = 没有打开对应的讨论板。什么都没有丢失：请先通过讨论板的链接进入，然后重试。
refusal-only-facilitator = 只有主持人能这样做。没有任何改变：请联系创建这个讨论板的人。
refusal-only-key-holder = 只有钥匙持有人能这样做。没有任何改变：请联系上方列出的某位钥匙持有人。
refusal-not-now-ideas = 只有在书写想法时才能这样做，而这一步已经结束。什么都没有丢失。
refusal-not-now-workshop = 只有在想法揭晓之后、投票开始之前才能这样做。什么都没有丢失：请到那时再试。
refusal-not-now-vote = 只有在投票进行时才能这样做。什么都没有丢失：请到那时再试。
refusal-not-now = 这一步不能这样做。什么都没有丢失：讨论板目前处于哪一步，请看上方。
refusal-seats-missing = 要持有钥匙的人还没有全部生成钥匙，所以本轮还不能开始。什么都没有丢失：请再把链接发给他们，然后导入他们发回的文件。
refusal-list-incomplete = 此设备上有 { $count } 份提交不在签名清单上，所以你的钥匙不会转动。什么都没有丢失：请把你的文件交给主持人，由主持人补充清单。

## Why something cannot be done: links and recovery kits

refusal-link-without-key = 这个链接里缺少钥匙，也就是 # 后面那一长串。什么都没有丢失：请再次索取链接，并完整复制。
refusal-link-damaged = 这个链接里有字符缺失或不符。什么都没有丢失：请重新复制整个链接，或再索取一次。
refusal-link-newer = 这个链接由更新版本的 Quietstorm 生成。什么都没有丢失：请重新加载此页面，或索取更新的版本。
refusal-kit-word = 第 { $place } 个单词“{ $text }”不是恢复套件里的单词。没有任何改变：你想输入的是“{ $near }”吗？
refusal-kit-length = 恢复套件有 { $needed } 个单词，这里是 { $count } 个。没有任何改变：请检查是否缺少或重复了单词。
refusal-kit-checksum = 这些都是恢复套件里的单词，但有一个不对或位置不对。没有任何改变：请与你纸上的内容逐个核对。
refusal-kit-foreign = 这份恢复套件没有问题，但它属于另一个讨论板或另一个人。没有任何改变：请找出这个讨论板的恢复套件。

## Why something cannot be done: files and what is in them

refusal-file-empty = 文件是空的。没有任何改变：请对方重新保存并发送。
refusal-file-too-large = 文件大小为 { $size }，上限为 { $limit }。文件没有读取，也没有任何改变：请确认它是正确的文件。
refusal-not-a-bundle = 这不是 Quietstorm 文件；此类文件的名称以 .quietstorm 结尾。没有任何改变：请选择其他文件。
refusal-bundle-newer = 这个文件由更新版本的 Quietstorm 生成。什么都没有丢失：请重新加载此页面以获取新版本，然后再次导入文件。
refusal-other-board = 这个文件属于另一个讨论板。没有任何改变：请通过链接打开那个讨论板，再在那里导入文件。
refusal-file-unreadable = 文件没能读到结尾。此前的内容已在这里：请重新选择文件。
refusal-file-unreadable-says = 文件没能读到结尾。此前的内容已在这里：请重新选择文件。（浏览器的提示：{ $words }）
refusal-altered = 其中一些内容在途中被改动，或是为另一个讨论板生成的。这些内容已被排除，其余未受影响：请再次索取文件。
refusal-envelope-too-long = 有一个信封超出了长度上限。它已被排除，其余未受影响。
refusal-malformed = 有一个信封已损坏。它已被排除，其余未受影响：请再次索取文件。
refusal-envelope-newer = 有一个信封由更新版本的 Quietstorm 生成。它暂时被排除：请重新加载此页面，然后再次导入文件。
refusal-bad-signature = 有一个信封的签名不符，无法知道是谁生成的。它已被排除，其余未受影响。
refusal-not-allowed = 有人发出了自己无权发出的内容。它已被排除，其余未受影响。
refusal-over-quota = 有人发送的内容远远超过一个人会写的量。超出部分已被排除，其余未受影响。
refusal-unsafe-change = 有一处改动不是由人的操作产生的。它已被排除，其余未受影响。
refusal-not-kept = 此设备未能保存你最近的内容；它仍在此页面中。请不要关闭页面：先在下方保存为文件，再为设备腾出空间。
refusal-not-kept-says = 此设备未能保存你最近的内容；它仍在此页面中。请不要关闭页面：先在下方保存为文件，再为设备腾出空间。（浏览器的提示：{ $words }）

## Why something cannot be done: the relay

refusal-relay-away = 这需要中继服务器，而目前无法连接。什么都没有丢失：请在连上后重试。
refusal-relay-not-understood = 中继服务器无法理解此设备。什么都没有丢失：一切都保存在这里，文件也照常可用。重新加载页面也许能换成匹配的版本。
refusal-relay-too-large = 中继服务器不接收这么大的内容。什么都没有丢失：可以用文件传递。
refusal-relay-not-owner = 中继服务器只为主持人执行此操作。没有任何改变。
refusal-relay-busy = 中继服务器目前太忙。什么都没有丢失：稍后会自动重试。
refusal-relay-full = 中继服务器已没有空间存放这个讨论板的内容。什么都没有丢失：一切都保存在此设备上，可以用文件传递。
refusal-relay-deadline-passed = 这个截止时间已经过去。什么都没有丢失：请设定晚一些的时间。
refusal-relay-never-earlier = 截止时间只能推后，因为大家都以它为准。没有任何改变。
refusal-relay-has-clock = 本轮由中继服务器的定时器打开，谁都不能提前。没有任何改变。
refusal-relay-too-far = 这超出了中继服务器的保存期限。什么都没有丢失：请设定早一些的截止时间。
refusal-relay-deleted = 主持人已从中继服务器删除这个讨论板。此设备上的内容仍会保留。
refusal-relay-no-ticket = 中继服务器只允许打开讨论板的页面所担保的人进入。内容没有丢失：请从那个页面打开讨论板，或用文件传递。
