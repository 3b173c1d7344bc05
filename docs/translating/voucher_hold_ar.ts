<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name></name>
    <message>
        <source>This app isn&apos;t working</source>
        <translation>هذا التطبيق لا يعمل</translation>
    </message>
    <message>
        <source>Nothing was reserved. Close it and open it again, or call support.</source>
        <translation>لم يُحجز شيء. أغلقه وافتحه مرة أخرى، أو اتصل بالدعم.</translation>
    </message>
    <message>
        <source>Still starting</source>
        <translation>ما زال التطبيق يبدأ</translation>
    </message>
    <message>
        <source>Anything you scan now waits until the app has started.</source>
        <translation>ما تمسحه الآن ينتظر حتى يبدأ التطبيق.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is reserved yet. %n scans are waiting for the app to start.</source>
        <translation>
            <numerusform>لم يُحجز شيء بعد. عمليات المسح التي تنتظر بدء التطبيق: %n.</numerusform>
            <numerusform>لم يُحجز شيء بعد. عمليات المسح التي تنتظر بدء التطبيق: %n.</numerusform>
            <numerusform>لم يُحجز شيء بعد. عمليات المسح التي تنتظر بدء التطبيق: %n.</numerusform>
            <numerusform>لم يُحجز شيء بعد. عمليات المسح التي تنتظر بدء التطبيق: %n.</numerusform>
            <numerusform>لم يُحجز شيء بعد. عمليات المسح التي تنتظر بدء التطبيق: %n.</numerusform>
            <numerusform>لم يُحجز شيء بعد. عمليات المسح التي تنتظر بدء التطبيق: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>جارٍ حجزها بالفعل</translation>
    </message>
    <message>
        <source>{number} is being reserved. No need to scan it again.</source>
        <translation>القسيمة ⁦{number}⁩ قيد الحجز. لا حاجة إلى مسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Not taken: too many waiting</source>
        <translation>لم تُقبل: قسائم كثيرة تنتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are already waiting. Scan {number} again in a minute.</source>
        <translation>
            <numerusform>القسائم المنتظرة الآن: %n. امسح ⁦{number}⁩ مرة أخرى بعد دقيقة.</numerusform>
            <numerusform>القسائم المنتظرة الآن: %n. امسح ⁦{number}⁩ مرة أخرى بعد دقيقة.</numerusform>
            <numerusform>القسائم المنتظرة الآن: %n. امسح ⁦{number}⁩ مرة أخرى بعد دقيقة.</numerusform>
            <numerusform>القسائم المنتظرة الآن: %n. امسح ⁦{number}⁩ مرة أخرى بعد دقيقة.</numerusform>
            <numerusform>القسائم المنتظرة الآن: %n. امسح ⁦{number}⁩ مرة أخرى بعد دقيقة.</numerusform>
            <numerusform>القسائم المنتظرة الآن: %n. امسح ⁦{number}⁩ مرة أخرى بعد دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reserved here</source>
        <translation>محجوزة هنا بالفعل</translation>
    </message>
    <message>
        <source>{number} has {left} left. The token is below.</source>
        <translation>القسيمة ⁦{number}⁩: المتبقي {left}. الرمز أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%n reservations are still running after the restart. {number} has {left} left. Its token is below.</source>
        <translation>
            <numerusform>الحجوزات السارية بعد إعادة التشغيل: %n. القسيمة ⁦{number}⁩: المتبقي {left}. رمزها أدناه.</numerusform>
            <numerusform>الحجوزات السارية بعد إعادة التشغيل: %n. القسيمة ⁦{number}⁩: المتبقي {left}. رمزها أدناه.</numerusform>
            <numerusform>الحجوزات السارية بعد إعادة التشغيل: %n. القسيمة ⁦{number}⁩: المتبقي {left}. رمزها أدناه.</numerusform>
            <numerusform>الحجوزات السارية بعد إعادة التشغيل: %n. القسيمة ⁦{number}⁩: المتبقي {left}. رمزها أدناه.</numerusform>
            <numerusform>الحجوزات السارية بعد إعادة التشغيل: %n. القسيمة ⁦{number}⁩: المتبقي {left}. رمزها أدناه.</numerusform>
            <numerusform>الحجوزات السارية بعد إعادة التشغيل: %n. القسيمة ⁦{number}⁩: المتبقي {left}. رمزها أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was reserved before the restart: {left} left. The token is below.</source>
        <translation>حُجزت ⁦{number}⁩ قبل إعادة التشغيل: المتبقي {left}. الرمز أدناه.</translation>
    </message>
    <message>
        <source>Still reserved</source>
        <translation>لا تزال محجوزة</translation>
    </message>
    <message>
        <source>{number} is being released. Scan it again once that&apos;s done.</source>
        <translation>يجري فك حجز ⁦{number}⁩. امسحها مرة أخرى بعد انتهاء ذلك.</translation>
    </message>
    <message>
        <source>{number} is being released.</source>
        <translation>يجري فك حجز ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>جارٍ فك الحجز…</translation>
    </message>
    <message>
        <source>{number} is reserved here.</source>
        <translation>القسيمة ⁦{number}⁩ محجوزة هنا.</translation>
    </message>
    <message>
        <source>Scan a voucher or type its number.</source>
        <translation>امسح قسيمة أو اكتب رقمها.</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher again.</source>
        <translation>
            <numerusform>عدد الأحرف: %n. امسح القسيمة مرة أخرى.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح القسيمة مرة أخرى.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح القسيمة مرة أخرى.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح القسيمة مرة أخرى.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح القسيمة مرة أخرى.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح القسيمة مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains characters that can&apos;t be printed. Scan the voucher again.</source>
        <translation>فيه أحرف لا تُطبع. امسح القسيمة مرة أخرى.</translation>
    </message>
    <message>
        <source>It contains a web address. Scan the code with the number instead.</source>
        <translation>فيه عنوان ويب. امسح بدلًا منه الكود الذي فيه الرقم.</translation>
    </message>
    <message>
        <source>It&apos;s a Wi-Fi code. Nothing was sent. Scan the voucher itself.</source>
        <translation>هذا كود Wi-Fi. لم يُرسل شيء. امسح القسيمة نفسها.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher itself.</source>
        <translation>هذا كود اتصال أو رسالة أو جهة اتصال. لم يُرسل شيء. امسح القسيمة نفسها.</translation>
    </message>
    <message>
        <source>It contains more than a number. Nothing was sent. Scan the code with just the number.</source>
        <translation>فيه أكثر من رقم القسيمة. لم يُرسل شيء. امسح الكود الذي فيه الرقم وحده.</translation>
    </message>
    <message>
        <source>It&apos;s a token or a key. Nothing was sent. Scan the voucher itself.</source>
        <translation>هذا رمز أو مفتاح. لم يُرسل شيء. امسح القسيمة نفسها.</translation>
    </message>
    <message>
        <source>That isn&apos;t a voucher number</source>
        <translation>هذا ليس رقم قسيمة</translation>
    </message>
    <message>
        <source>Too short for a voucher</source>
        <translation>أقصر من رقم قسيمة</translation>
    </message>
    <message>
        <source>Scan the voucher again, or type its number.</source>
        <translation>امسح القسيمة مرة أخرى، أو اكتب رقمها.</translation>
    </message>
    <message>
        <source>Too long for a voucher</source>
        <translation>أطول من رقم قسيمة</translation>
    </message>
    <message numerus="yes">
        <source>It&apos;s %n characters long. Scan the voucher&apos;s own code, not another one.</source>
        <translation>
            <numerusform>عدد الأحرف: %n. امسح كود القسيمة نفسها، لا كودًا آخر.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح كود القسيمة نفسها، لا كودًا آخر.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح كود القسيمة نفسها، لا كودًا آخر.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح كود القسيمة نفسها، لا كودًا آخر.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح كود القسيمة نفسها، لا كودًا آخر.</numerusform>
            <numerusform>عدد الأحرف: %n. امسح كود القسيمة نفسها، لا كودًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Didn&apos;t scan properly</source>
        <translation>لم يُمسح بشكل صحيح</translation>
    </message>
    <message>
        <source>Nothing was sent. Scan it again.</source>
        <translation>لم يُرسل شيء. امسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Not a voucher code</source>
        <translation>ليس كود قسيمة</translation>
    </message>
    <message>
        <source>This shop&apos;s vouchers start differently. Scan the voucher&apos;s own code.</source>
        <translation>قسائم هذا المتجر تبدأ بشكل مختلف. امسح كود القسيمة نفسها.</translation>
    </message>
    <message>
        <source>No voucher contains control characters. Scan the voucher&apos;s own code.</source>
        <translation>لا توجد قسيمة فيها أحرف تحكم. امسح كود القسيمة نفسها.</translation>
    </message>
    <message>
        <source>That&apos;s a web address</source>
        <translation>هذا عنوان ويب</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the code with the voucher&apos;s number.</source>
        <translation>لم يُفتح شيء ولم يُرسل. امسح الكود الذي فيه رقم القسيمة.</translation>
    </message>
    <message>
        <source>That&apos;s a Wi-Fi code</source>
        <translation>هذا كود Wi-Fi</translation>
    </message>
    <message>
        <source>Nothing was opened or sent. Scan the voucher&apos;s own code.</source>
        <translation>لم يُفتح شيء ولم يُرسل. امسح كود القسيمة نفسها.</translation>
    </message>
    <message>
        <source>It&apos;s for a call, a message or a contact. Nothing was sent. Scan the voucher&apos;s own code.</source>
        <translation>هذا كود اتصال أو رسالة أو جهة اتصال. لم يُرسل شيء. امسح كود القسيمة نفسها.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مشغّل</translation>
    </message>
    <message>
        <source>It changes what the scanner types. Press Caps Lock once, then scan again.</source>
        <translation>إنه يغيّر ما يكتبه الماسح. اضغط Caps Lock مرة واحدة، ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Num Lock seems to be off</source>
        <translation>يبدو أن Num Lock متوقف</translation>
    </message>
    <message>
        <source>The scanner typed arrow keys instead of digits. Turn Num Lock on, then scan again.</source>
        <translation>كتب الماسح مفاتيح الأسهم بدل الأرقام. شغّل Num Lock، ثم امسح مرة أخرى.</translation>
    </message>
    <message>
        <source>Scanner and PC use different layouts</source>
        <translation>تخطيط الماسح يختلف عن الكمبيوتر</translation>
    </message>
    <message>
        <source>The scanner is set to another keyboard layout. Call support to change it.</source>
        <translation>الماسح مضبوط على تخطيط لوحة مفاتيح آخر. اتصل بالدعم لتغييره.</translation>
    </message>
    <message>
        <source>{number} goes out as soon as the others are done.</source>
        <translation>يُرسل الرقم ⁦{number}⁩ حالما تنتهي القسائم الأخرى.</translation>
    </message>
    <message>
        <source>Asking Smart Gift for {number}.</source>
        <translation>نسأل Smart Gift عن ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift just now. Still trying for {number}.</source>
        <translation>يتعذر الوصول إلى Smart Gift الآن. المحاولة مستمرة لأجل ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>No clear answer for {number} yet.</source>
        <translation>لا جواب واضحًا عن ⁦{number}⁩ بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Trying {number} again in {left}. %n vouchers are waiting.</source>
        <translation>
            <numerusform>تُعاد محاولة ⁦{number}⁩ بعد {left}. القسائم المنتظرة: %n.</numerusform>
            <numerusform>تُعاد محاولة ⁦{number}⁩ بعد {left}. القسائم المنتظرة: %n.</numerusform>
            <numerusform>تُعاد محاولة ⁦{number}⁩ بعد {left}. القسائم المنتظرة: %n.</numerusform>
            <numerusform>تُعاد محاولة ⁦{number}⁩ بعد {left}. القسائم المنتظرة: %n.</numerusform>
            <numerusform>تُعاد محاولة ⁦{number}⁩ بعد {left}. القسائم المنتظرة: %n.</numerusform>
            <numerusform>تُعاد محاولة ⁦{number}⁩ بعد {left}. القسائم المنتظرة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again in {left}.</source>
        <translation>لم تُحجز ⁦{number}⁩. أعد المحاولة بعد {left}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Try again now.</source>
        <translation>لم تُحجز ⁦{number}⁩. أعد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Nothing was reserved</source>
        <translation>لم يُحجز شيء</translation>
    </message>
    <message>
        <source>Something went wrong in this app before {number} was sent. Try again.</source>
        <translation>حدث خطأ في هذا التطبيق قبل إرسال ⁦{number}⁩. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift</source>
        <translation>يتعذر الوصول إلى Smart Gift</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>تم فك الحجز</translation>
    </message>
    <message>
        <source>The customer can use {number} elsewhere now.</source>
        <translation>يمكن للعميل استعمال ⁦{number}⁩ في مكان آخر الآن.</translation>
    </message>
    <message>
        <source>No longer reserved here</source>
        <translation>لم تعد محجوزة هنا</translation>
    </message>
    <message>
        <source>This till&apos;s reservation of {number} is over: it was released, used, or ran out.</source>
        <translation>انتهى حجز هذا الصندوق للقسيمة ⁦{number}⁩: فُك حجزها أو استُعملت أو انتهى وقتها.</translation>
    </message>
    <message>
        <source>Reservation ended</source>
        <translation>انتهى الحجز</translation>
    </message>
    <message>
        <source>Scan {number} again if it&apos;s still needed.</source>
        <translation>امسح ⁦{number}⁩ مرة أخرى إن كانت لا تزال مطلوبة.</translation>
    </message>
    <message>
        <source>Reserved, but not saved</source>
        <translation>محجوزة، لكنها لم تُحفظ</translation>
    </message>
    <message>
        <source>Copy the token for {number} now: it&apos;ll be lost if this PC stops.</source>
        <translation>انسخ رمز ⁦{number}⁩ الآن: سيضيع إذا توقف هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Reserved: check it at the till</source>
        <translation>محجوزة: تحقق عند الصندوق</translation>
    </message>
    <message>
        <source>Runs out in {left}</source>
        <translation>ينتهي بعد {left}</translation>
    </message>
    <message>
        <source>Use {number} at the till now, or reserve it again once it has run out.</source>
        <translation>استعمل ⁦{number}⁩ عند الصندوق الآن، أو احجزها مرة أخرى بعد انتهاء الوقت.</translation>
    </message>
    <message>
        <source>The token for {number} is copied. Paste it into the till, or scan the code below.</source>
        <translation>نُسخ رمز ⁦{number}⁩. الصقه في الصندوق، أو امسح الكود أدناه.</translation>
    </message>
    <message>
        <source>Copy the token for {number} into the till, or scan the code below.</source>
        <translation>انسخ رمز ⁦{number}⁩ إلى الصندوق، أو امسح الكود أدناه.</translation>
    </message>
    <message>
        <source>Reserved until {time}</source>
        <translation>محجوزة حتى {time}</translation>
    </message>
    <message>
        <source>Smart Gift gave the same token for another voucher. Check that the till takes it for {number}.</source>
        <translation>أعطى Smart Gift الرمز نفسه لقسيمة أخرى. تحقق من أن الصندوق يقبله للقسيمة ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Smart Gift gave a token for {number}, but also an error. Check that the till takes it before you finish the sale.</source>
        <translation>أعطى Smart Gift رمزًا للقسيمة ⁦{number}⁩، ولكن مع خطأ. تحقق من أن الصندوق يقبله قبل إتمام البيع.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. This PC&apos;s proxy doesn&apos;t answer, or doesn&apos;t let this app through. Try again, or call support.</source>
        <translation>لم تُحجز ⁦{number}⁩. بروكسي هذا الكمبيوتر لا يجيب، أو لا يسمح لهذا التطبيق بالمرور. أعد المحاولة، أو اتصل بالدعم.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. One of this PC&apos;s proxy settings can&apos;t be used. Check the network, or call support.</source>
        <translation>لم تُحجز ⁦{number}⁩. أحد إعدادات البروكسي في هذا الكمبيوتر لا يصلح. تحقق من الشبكة، أو اتصل بالدعم.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved. Check this PC&apos;s network, then try again.</source>
        <translation>لم تُحجز ⁦{number}⁩. تحقق من شبكة هذا الكمبيوتر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Probably reserved here: token lost</source>
        <translation>محجوزة هنا على الأرجح: ضاع الرمز</translation>
    </message>
    <message>
        <source>Blocked: it may be reserved</source>
        <translation>حُجب الطلب: قد تكون محجوزة</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. If {number} was reserved, it&apos;s free after {time}. If it happens again, call support.</source>
        <translation>أجاب على الأرجح جدار حماية أو فلتر بدلًا من Smart Gift. إذا كانت ⁦{number}⁩ قد حُجزت، فهي متاحة بعد الساعة {time}. إذا تكرر ذلك، اتصل بالدعم.</translation>
    </message>
    <message>
        <source>The app stopped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>توقف التطبيق قبل وصول الرمز. لم يُصرف شيء. أعد محاولة ⁦{number}⁩. إذا كانت قد حُجزت، فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved it; this one couldn&apos;t tell. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>قد تكون محاولة سابقة حجزتها؛ لم تستطع هذه المحاولة أن تعرف. لم يُصرف شيء. أعد محاولة ⁦{number}⁩. إذا كانت قد حُجزت، فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>لم يُجب Smart Gift في الوقت المناسب. لم يُصرف شيء. أعد محاولة ⁦{number}⁩. إذا كانت قد حُجزت، فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>The connection dropped before the token came. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>انقطع الاتصال قبل وصول الرمز. لم يُصرف شيء. أعد محاولة ⁦{number}⁩. إذا كانت قد حُجزت، فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>أجاب Smart Gift بخطأ. لم يُصرف شيء. أعد محاولة ⁦{number}⁩. إذا كانت قد حُجزت، فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>The answer contained no token. Nothing&apos;s been spent. Try {number} again. If it was reserved, it&apos;s free after {time}.</source>
        <translation>لم يكن في الجواب رمز. لم يُصرف شيء. أعد محاولة ⁦{number}⁩. إذا كانت قد حُجزت، فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved</source>
        <translation>لا يُعرف إن كانت محجوزة</translation>
    </message>
    <message>
        <source>If this till had reserved {number}, that reservation is over.</source>
        <translation>إذا كان هذا الصندوق قد حجز ⁦{number}⁩، فقد انتهى ذلك الحجز.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}.</source>
        <translation>قد تكون محاولة سابقة حجزت ⁦{number}⁩، لكنها لم تأتِ برمز. أعد المحاولة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>An earlier try may have reserved {number}, but brought no token. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>قد تكون محاولة سابقة حجزت ⁦{number}⁩، لكنها لم تأتِ برمز. أعد المحاولة بعد الساعة {time}. إذا كانت لدى صندوق آخر، فهي متاحة بعد الساعة {latest}.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason. Scan {number} again, or call support.</source>
        <translation>لم يذكر Smart Gift سببًا. امسح ⁦{number}⁩ مرة أخرى، أو اتصل بالدعم.</translation>
    </message>
    <message>
        <source>Smart Gift says about {number}: “{words}”</source>
        <translation>يقول Smart Gift عن ⁦{number}⁩: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>The reservation of {number} that was in the way is over.</source>
        <translation>انتهى حجز ⁦{number}⁩ الذي كان يمنع ذلك.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}.</source>
        <translation>قد يكون هذا الصندوق قد حجز ⁦{number}⁩ من قبل. أعد المحاولة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>This till may already have {number} reserved. Try it again after {time}. If another till has it, it&apos;s free after {latest}.</source>
        <translation>قد يكون هذا الصندوق قد حجز ⁦{number}⁩ من قبل. أعد المحاولة بعد الساعة {time}. إذا كانت لدى صندوق آخر، فهي متاحة بعد الساعة {latest}.</translation>
    </message>
    <message>
        <source>Probably reserved by this till</source>
        <translation>حجزها هذا الصندوق على الأرجح</translation>
    </message>
    <message>
        <source>This till&apos;s own list can&apos;t be read, so it can&apos;t tell who has {number}. Try it again after {time}.</source>
        <translation>تتعذر قراءة قائمة هذا الصندوق، فلا يُعرف من لديه ⁦{number}⁩. أعد المحاولة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Reserved somewhere else</source>
        <translation>محجوزة في مكان آخر</translation>
    </message>
    <message>
        <source>Another till or the web shop has {number}. Try it again after {time}.</source>
        <translation>القسيمة ⁦{number}⁩ لدى صندوق آخر أو المتجر الإلكتروني. أعد المحاولة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: this till has no API key yet. A manager can enter one.</source>
        <translation>لم تُحجز ⁦{number}⁩: ليس لهذا الصندوق مفتاح API بعد. يمكن لمدير أن يُدخله.</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: the API key is wrong or was withdrawn. A manager can enter a new one.</source>
        <translation>لم تُحجز ⁦{number}⁩: مفتاح API خاطئ أو سُحب. يمكن لمدير أن يُدخل مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>This till isn&apos;t signed in</source>
        <translation>الصندوق غير مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Connection isn&apos;t secure</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent. Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>لم تُرسل ⁦{number}⁩. تحقق من تاريخ هذا الكمبيوتر ووقته؛ فإن كانا صحيحين، فاتصل بالدعم.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up</source>
        <translation>هذا الصندوق غير مُعَدّ</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t sent: the settings can&apos;t be used, so this till doesn&apos;t know which service to use. Call support.</source>
        <translation>لم تُرسل ⁦{number}⁩: الإعدادات لا تصلح، فلا يعرف هذا الصندوق أي خدمة يستعمل. اتصل بالدعم.</translation>
    </message>
    <message>
        <source>Not set up correctly</source>
        <translation>الإعداد غير صحيح</translation>
    </message>
    <message>
        <source>{number} wasn&apos;t reserved: what answers at the address in the settings isn&apos;t Smart Gift. Call support.</source>
        <translation>لم تُحجز ⁦{number}⁩: ما يجيب على العنوان المذكور في الإعدادات ليس Smart Gift. اتصل بالدعم.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”. {number} is free after {time}.</source>
        <translation>يقول Smart Gift: «⁨{words}⁩». القسيمة ⁦{number}⁩ متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>This PC can&apos;t save it, so nothing was sent. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>يتعذر على هذا الكمبيوتر حفظ ذلك، فلم يُرسل شيء. أعد المحاولة، أو اترك ⁦{number}⁩: فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>يتعذر الوصول إلى Smart Gift. أعد المحاولة، أو اترك ⁦{number}⁩: فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Smart Gift is busy. Try again, or leave {number}: it&apos;s free after {time}.</source>
        <translation>خدمة Smart Gift مشغولة. أعد المحاولة، أو اترك ⁦{number}⁩: فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t accept the request. {number} is free after {time}.</source>
        <translation>لم يقبل Smart Gift الطلب. القسيمة ⁦{number}⁩ متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>لم يُفك الحجز</translation>
    </message>
    <message>
        <source>The token may no longer work. If {number} wasn&apos;t released, it&apos;s free after {time}.</source>
        <translation>قد لا يعمل الرمز بعد الآن. إذا لم يُفك حجز ⁦{number}⁩، فهي متاحة بعد الساعة {time}.</translation>
    </message>
    <message>
        <source>Asking what&apos;s left…</source>
        <translation>جارٍ السؤال عن المتبقي…</translation>
    </message>
    <message>
        <source>{number} is only being checked, not reserved.</source>
        <translation>يجري التحقق من ⁦{number}⁩ فقط، لا حجزها.</translation>
    </message>
    <message>
        <source>A manager can correct the site number in the settings.</source>
        <translation>يمكن لمدير تصحيح رقم الفرع في الإعدادات.</translation>
    </message>
    <message>
        <source>The site number is wrong</source>
        <translation>رقم الفرع خاطئ</translation>
    </message>
    <message>
        <source>Try again in {left}.</source>
        <translation>أعد المحاولة بعد {left}.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>أعد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time; if they&apos;re right, call support.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر ووقته؛ فإن كانا صحيحين، فاتصل بالدعم.</translation>
    </message>
    <message>
        <source>{number} was only checked, not reserved.</source>
        <translation>جرى التحقق من ⁦{number}⁩ فقط، ولم تُحجز.</translation>
    </message>
    <message>
        <source>{number} was not reserved.</source>
        <translation>لم تُحجز ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Reserved · ended</source>
        <translation>انتهى حجزها</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>استُعملت</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not reserved</source>
        <translation>لم تُحجز</translation>
    </message>
    <message>
        <source>Till not set up</source>
        <translation>الصندوق غير مُعَدّ</translation>
    </message>
    <message>
        <source>Scanned or typed at {time}</source>
        <translation>مُسحت أو كُتبت في {time}</translation>
    </message>
    <message>
        <source>What was left is for other sites.</source>
        <translation>ما تبقى هو لفروع أخرى.</translation>
    </message>
    <message>
        <source>Left when it was reserved: {value}</source>
        <translation>المتبقي عند الحجز: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>Smart Gift marks it as sold out.</source>
        <translation>يشير Smart Gift إلى أنها نفدت.</translation>
    </message>
    <message>
        <source>{name} ×{times}</source>
        <translation>⁨{name}⁩ ×{times}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more for other sites.</source>
        <translation>قد يوجد المزيد لفروع أخرى.</translation>
    </message>
    <message>
        <source>Waiting its turn…</source>
        <translation>تنتظر دورها…</translation>
    </message>
    <message>
        <source>Reserving…</source>
        <translation>جارٍ الحجز…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Asking once more…</source>
        <translation>جارٍ السؤال مرة أخرى…</translation>
    </message>
    <message>
        <source>Trying again in {left}</source>
        <translation>إعادة المحاولة بعد {left}</translation>
    </message>
    <message>
        <source>If reserved here, free after {time}</source>
        <translation>إن كانت محجوزة هنا، فهي متاحة بعد الساعة {time}</translation>
    </message>
    <message>
        <source>Try it again now</source>
        <translation>أعد المحاولة الآن</translation>
    </message>
    <message>
        <source>Not saved on this PC</source>
        <translation>لم يُحفظ على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Check it at the till</source>
        <translation>تحقق منه عند الصندوق</translation>
    </message>
    <message>
        <source>Release not confirmed</source>
        <translation>فك الحجز غير مؤكد</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>خدمة Smart Gift مشغولة</translation>
    </message>
    <message>
        <source>Earlier reservations can&apos;t be read</source>
        <translation>تتعذر قراءة الحجوزات السابقة</translation>
    </message>
    <message>
        <source>They&apos;ve been set aside in {reason}. Reserving works.</source>
        <translation>وُضعت جانبًا في ⁨{reason}⁩. الحجز يعمل.</translation>
    </message>
    <message>
        <source>Earlier reservations couldn&apos;t be read</source>
        <translation>تعذرت قراءة الحجوزات السابقة</translation>
    </message>
    <message>
        <source>Reserving works. They&apos;ll be shown as soon as they can be read. ({reason})</source>
        <translation>الحجز يعمل. ستظهر حالما تمكن قراءتها. (⁨{reason}⁩)</translation>
    </message>
    <message>
        <source>Voucher Hold can&apos;t start</source>
        <translation>يتعذر بدء Voucher Hold</translation>
    </message>
    <message>
        <source>Close it and open it again, or call support. ({reason})</source>
        <translation>أغلقه وافتحه مرة أخرى، أو اتصل بالدعم. (⁨{reason}⁩)</translation>
    </message>
    <message>
        <source>Starting is taking longer</source>
        <translation>البدء يستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>It continues once this can be opened: {reason}. If it doesn&apos;t, call support.</source>
        <translation>يستمر حالما يمكن فتح هذا: ⁨{reason}⁩. إذا لم يستمر، فاتصل بالدعم.</translation>
    </message>
    <message>
        <source>This PC is busy. It continues by itself.</source>
        <translation>هذا الكمبيوتر مشغول. يستمر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Voucher Hold is already open</source>
        <translation>Voucher Hold مفتوح بالفعل</translation>
    </message>
    <message>
        <source>This window starts as soon as the other one has closed.</source>
        <translation>تبدأ هذه النافذة حالما تُغلق الأخرى.</translation>
    </message>
    <message>
        <source>Voucher Hold has stopped working</source>
        <translation>توقف Voucher Hold عن العمل</translation>
    </message>
    <message>
        <source>What&apos;s reserved stays reserved. Close it and open it again. ({reason})</source>
        <translation>ما حُجز يبقى محجوزًا. أغلقه وافتحه مرة أخرى. (⁨{reason}⁩)</translation>
    </message>
    <message>
        <source>This PC can&apos;t save the key</source>
        <translation>يتعذر على هذا الكمبيوتر حفظ المفتاح</translation>
    </message>
    <message>
        <source>{reason} Reserving works until the app is closed. Call support.</source>
        <translation>⁨{reason}⁩ الحجز يعمل حتى إغلاق التطبيق. اتصل بالدعم.</translation>
    </message>
    <message>
        <source>Check the API key file</source>
        <translation>تحقق من ملف مفتاح API</translation>
    </message>
    <message>
        <source>{reason} Reserving works. Call support.</source>
        <translation>⁨{reason}⁩ الحجز يعمل. اتصل بالدعم.</translation>
    </message>
    <message>
        <source>{reason} A manager can enter the API key in the settings.</source>
        <translation>⁨{reason}⁩ يمكن لمدير إدخال مفتاح API في الإعدادات.</translation>
    </message>
    <message>
        <source>What&apos;s left on a voucher can&apos;t be shown until a manager corrects the site number. Reserving works.</source>
        <translation>لا يمكن عرض المتبقي على القسيمة حتى يصحح مدير رقم الفرع. الحجز يعمل.</translation>
    </message>
    <message>
        <source>Token not copied</source>
        <translation>لم يُنسخ الرمز</translation>
    </message>
    <message>
        <source>Another program is using the clipboard. Press “Copy token” for {reason} again, or scan its code.</source>
        <translation>برنامج آخر يستعمل الحافظة. اضغط «نسخ الرمز» للقسيمة ⁨{reason}⁩ مرة أخرى، أو امسح كودها.</translation>
    </message>
    <message>
        <source>The hot key is taken</source>
        <translation>مفتاح الاختصار مستعمل</translation>
    </message>
    <message>
        <source>Another program uses {reason}. Choose other keys in the settings.</source>
        <translation>برنامج آخر يستعمل ⁨{reason}⁩. اختر مفاتيح أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>Both hot keys are the same</source>
        <translation>مفتاحا الاختصار متماثلان</translation>
    </message>
    <message>
        <source>{reason} brings this window up, so it can&apos;t type the token, too. Choose other keys in the settings.</source>
        <translation>المفاتيح ⁨{reason}⁩ تُظهر هذه النافذة، فلا يمكنها أن تكتب الرمز أيضًا. اختر مفاتيح أخرى في الإعدادات.</translation>
    </message>
    <message>
        <source>No token to type</source>
        <translation>لا رمز لكتابته</translation>
    </message>
    <message>
        <source>Only the token of the newest voucher is typed, while it&apos;s reserved. For another one, scan that voucher again first.</source>
        <translation>لا يُكتب إلا رمز أحدث قسيمة، ما دامت محجوزة. لكتابة رمز آخر، امسح قسيمته مرة أخرى أولًا.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <translation>حدث خطأ في هذا التطبيق</translation>
    </message>
    <message>
        <source>It carries on, and your reservations are safe. If anything looks odd, close it and open it again. The support file has the details.</source>
        <translation>إنه يواصل العمل، والحجوزات آمنة. إذا بدا شيء غريبًا، فأغلقه وافتحه مرة أخرى. التفاصيل في ملف الدعم.</translation>
    </message>
    <message>
        <source>Token only partly typed</source>
        <translation>كُتب جزء من الرمز فقط</translation>
    </message>
    <message>
        <source>Token not typed</source>
        <translation>لم يُكتب الرمز</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then reserve {number} again.</source>
        <translation>⁨{reason}⁩ احذف ما كُتب. ثم احجز ⁦{number}⁩ مرة أخرى.</translation>
    </message>
    <message>
        <source>{reason} Reserve {number} again.</source>
        <translation>⁨{reason}⁩ احجز ⁦{number}⁩ مرة أخرى.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then look at {number} here.</source>
        <translation>⁨{reason}⁩ احذف ما كُتب. ثم انظر إلى ⁦{number}⁩ هنا.</translation>
    </message>
    <message>
        <source>{reason} Look at {number} here.</source>
        <translation>⁨{reason}⁩ انظر إلى ⁦{number}⁩ هنا.</translation>
    </message>
    <message>
        <source>{reason} Remove what was typed. Then press “Copy token” for {number}, or scan its code.</source>
        <translation>⁨{reason}⁩ احذف ما كُتب. ثم اضغط «نسخ الرمز» للقسيمة ⁦{number}⁩، أو امسح كودها.</translation>
    </message>
    <message>
        <source>{reason} Press “Copy token” for {number}, or scan its code.</source>
        <translation>⁨{reason}⁩ اضغط «نسخ الرمز» للقسيمة ⁦{number}⁩، أو امسح كودها.</translation>
    </message>
    <message>
        <source>This window was in front, not the till&apos;s.</source>
        <translation>كانت هذه النافذة في المقدمة، لا نافذة الصندوق.</translation>
    </message>
    <message>
        <source>There&apos;s something to read first.</source>
        <translation>هناك ما يجب أن يُقرأ أولًا.</translation>
    </message>
    <message>
        <source>The other program&apos;s window wasn&apos;t in front.</source>
        <translation>لم تكن نافذة البرنامج الآخر في المقدمة.</translation>
    </message>
    <message>
        <source>A newer voucher came first.</source>
        <translation>جاءت قسيمة أحدث قبل ذلك.</translation>
    </message>
    <message>
        <source>The reservation had ended.</source>
        <translation>كان الحجز قد انتهى.</translation>
    </message>
    <message>
        <source>A key was held down.</source>
        <translation>كان أحد المفاتيح مضغوطًا.</translation>
    </message>
    <message>
        <source>This keyboard can&apos;t type one of the characters needed.</source>
        <translation>لا تستطيع لوحة المفاتيح هذه كتابة أحد الأحرف اللازمة.</translation>
    </message>
    <message>
        <source>The other program runs as administrator.</source>
        <translation>البرنامج الآخر يعمل بصلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>This PC doesn&apos;t let one program type into another.</source>
        <translation>لا يسمح هذا الكمبيوتر لبرنامج بالكتابة في برنامج آخر.</translation>
    </message>
    <message>
        <source>{where}: {reason}.</source>
        <translation>⁦{where}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{file}:</source>
        <translation>{file}:</translation>
    </message>
    <message>
        <source>Some settings can&apos;t be used</source>
        <translation>بعض الإعدادات لا يصلح</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>السطر {line}: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Using the defaults instead; the file is unchanged.</source>
        <translation>تُستعمل القيم الافتراضية بدلًا منها؛ ولم يتغير الملف.</translation>
    </message>
    <message>
        <source>Using what it said before; the file is unchanged.</source>
        <translation>يُستعمل ما كان فيه من قبل؛ ولم يتغير الملف.</translation>
    </message>
    <message>
        <source>This till doesn&apos;t know which service to use, so nothing is sent until that&apos;s fixed.</source>
        <translation>لا يعرف هذا الصندوق أي خدمة يستعمل، فلا يُرسل شيء حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>What can&apos;t be used counts as not configured.</source>
        <translation>ما لا يصلح يُعَدّ غير مكوَّن.</translation>
    </message>
    <message>
        <source>Using what the policies said before.</source>
        <translation>يُستعمل ما كانت السياسات تقوله من قبل.</translation>
    </message>
    <message>
        <source>Already reserved</source>
        <translation>محجوزة بالفعل</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Check {number} against the voucher. If it&apos;s right, we can&apos;t accept it.</source>
        <translation>قارن ⁦{number}⁩ بالقسيمة. إن كان صحيحًا، فلا يمكننا قبولها.</translation>
    </message>
    <message>
        <source>Another company&apos;s voucher</source>
        <translation>قسيمة شركة أخرى</translation>
    </message>
    <message>
        <source>{number} is real, but can&apos;t be used here. Tell the customer it&apos;s for the business named on it.</source>
        <translation>القسيمة ⁦{number}⁩ حقيقية، لكن لا يمكن استعمالها هنا. أخبر العميل أنها للشركة المذكورة عليها.</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>لشركة أخرى</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>غير صالحة اليوم</translation>
    </message>
    <message>
        <source>{number} has expired, or hasn&apos;t started yet. Look at the dates on the voucher.</source>
        <translation>انتهت صلاحية ⁦{number}⁩، أو لم تبدأ بعد. انظر إلى التواريخ على القسيمة.</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>لم يبقَ رصيد</translation>
    </message>
    <message>
        <source>{number} has been fully spent. A manager can look it up in Smart Gift.</source>
        <translation>صُرفت ⁦{number}⁩ بالكامل. يمكن لمدير البحث عنها في Smart Gift.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>The address contains characters that an address can&apos;t have.</source>
        <translation>في العنوان أحرف لا يجوز أن تكون في عنوان.</translation>
    </message>
    <message>
        <source>The address can&apos;t be read: its host or port is malformed.</source>
        <translation>تتعذر قراءة العنوان: المضيف أو المنفذ مكتوب بشكل خاطئ.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩ وأن يذكر مضيفًا.</translation>
    </message>
    <message>
        <source>The address can&apos;t contain a user name, a “?” or a “#”.</source>
        <translation>لا يجوز أن يكون في العنوان اسم مستخدم أو ⁦«?»⁩ أو ⁦«#»⁩.</translation>
    </message>
    <message>
        <source>The address contains what looks like a key. Enter the key in its own field.</source>
        <translation>في العنوان ما يشبه مفتاحًا. أدخل المفتاح في حقله.</translation>
    </message>
    <message>
        <source>The address must start with https://; http:// is for this PC only.</source>
        <translation>يجب أن يبدأ العنوان بـ ⁦https://⁩، أما ⁦http://⁩ فلهذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+V, with a letter, a digit, or F1 to F12.</source>
        <translation>اكتبه مثل Ctrl+Alt+V، بحرف أو رقم أو مفتاح من F1 إلى F12.</translation>
    </message>
    <message>
        <source>These keys are needed elsewhere. Use two of Ctrl, Alt, Shift and Win, and another key.</source>
        <translation>هذه المفاتيح لازمة لشيء آخر. استعمل اثنين من Ctrl وAlt وShift وWin، ومفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Another program uses these keys. Choose others.</source>
        <translation>برنامج آخر يستعمل هذه المفاتيح. اختر غيرها.</translation>
    </message>
    <message>
        <source>The other hot key has these keys. Choose others.</source>
        <translation>هذه المفاتيح لمفتاح الاختصار الآخر. اختر غيرها.</translation>
    </message>
    <message>
        <source>Hot keys don&apos;t work on this PC.</source>
        <translation>مفاتيح الاختصار لا تعمل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، السطر {line}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنه فارغ</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>إنه أطول بكثير مما يجوز</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>إنه ليس نص UTF-8</translation>
    </message>
    <message>
        <source>put the address in quotation marks: &quot;…&quot;</source>
        <translation>ضع العنوان بين علامتي اقتباس: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}</source>
        <translation>يجب أن يكون {name} واحدًا من {choices}</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}</source>
        <translation>يجب أن يكون {name} من {least} إلى {most}</translation>
    </message>
    <message>
        <source>api_url: {reason}</source>
        <translation>api_url: {reason}</translation>
    </message>
    <message>
        <source>it contains a name that is not a setting of this app</source>
        <translation>فيه اسم ليس من إعدادات هذا التطبيق</translation>
    </message>
    <message>
        <source>“{name}” is not a setting of this app</source>
        <translation>«{name}» ليس من إعدادات هذا التطبيق</translation>
    </message>
    <message>
        <source>api_url must come before the first line in square brackets</source>
        <translation>يجب أن يأتي api_url قبل أول سطر بين قوسين مربعين</translation>
    </message>
    <message>
        <source>api_url must be one key higher, beside the key of the scanner</source>
        <translation>يجب أن يكون api_url أعلى بمفتاح سجل واحد، بجانب مفتاح الماسح</translation>
    </message>
    <message>
        <source>min_length is larger than max_length</source>
        <translation>قيمة min_length أكبر من max_length</translation>
    </message>
    <message>
        <source>api_url: this run was started with another address</source>
        <translation>api_url: بدأ هذا التشغيل بعنوان آخر</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>this table appears twice, or its square brackets are wrong</source>
        <translation>هذا الجدول مكرر، أو أقواسه المربعة خاطئة</translation>
    </message>
    <message>
        <source>there is no “=” between a setting&apos;s name and its value</source>
        <translation>لا توجد علامة «=» بين اسم إعداد وقيمته</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>القيمة ناقصة</translation>
    </message>
    <message>
        <source>something is set twice</source>
        <translation>ضُبط شيء مرتين</translation>
    </message>
    <message>
        <source>put the value in straight quotation marks: &quot;…&quot;</source>
        <translation>ضع القيمة بين علامتي اقتباس مستقيمتين: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value</source>
        <translation>اكتب / بدل كل شرطة مائلة عكسية في القيمة</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value is missing</source>
        <translation>علامة الاقتباس في نهاية القيمة ناقصة</translation>
    </message>
    <message>
        <source>there is something after the value</source>
        <translation>يوجد شيء بعد القيمة</translation>
    </message>
    <message>
        <source>write the value as true or false, in lower case</source>
        <translation>اكتب القيمة true أو false، بأحرف صغيرة</translation>
    </message>
    <message>
        <source>the value can&apos;t be read</source>
        <translation>تتعذر قراءة القيمة</translation>
    </message>
    <message>
        <source>put the value in quotation marks: &quot;…&quot;</source>
        <translation>ضع القيمة بين علامتي اقتباس: &quot;…&quot;</translation>
    </message>
    <message>
        <source>the value of {name} is missing</source>
        <translation>قيمة {name} ناقصة</translation>
    </message>
    <message>
        <source>{name} is set twice</source>
        <translation>ضُبط {name} مرتين</translation>
    </message>
    <message>
        <source>put the value of {name} in straight quotation marks: &quot;…&quot;</source>
        <translation>ضع قيمة {name} بين علامتي اقتباس مستقيمتين: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write / instead of each backslash in the value of {name}</source>
        <translation>اكتب / بدل كل شرطة مائلة عكسية في قيمة {name}</translation>
    </message>
    <message>
        <source>the quotation mark at the end of the value of {name} is missing</source>
        <translation>علامة الاقتباس في نهاية قيمة {name} ناقصة</translation>
    </message>
    <message>
        <source>there is something after the value of {name}</source>
        <translation>يوجد شيء بعد قيمة {name}</translation>
    </message>
    <message>
        <source>write the value of {name} as true or false, in lower case</source>
        <translation>اكتب قيمة {name} هكذا: true أو false، بأحرف صغيرة</translation>
    </message>
    <message>
        <source>the value of {name} can&apos;t be read</source>
        <translation>تتعذر قراءة قيمة {name}</translation>
    </message>
    <message>
        <source>put the value of {name} in quotation marks: &quot;…&quot;</source>
        <translation>ضع قيمة {name} بين علامتي اقتباس: &quot;…&quot;</translation>
    </message>
    <message>
        <source>{name} contains a key or a token: remove it, and have that key replaced</source>
        <translation>في {name} مفتاح أو رمز: احذفه، واطلب استبدال ذلك المفتاح</translation>
    </message>
    <message>
        <source>{name} must be text in quotation marks</source>
        <translation>يجب أن يكون {name} نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>{name} must be true or false</source>
        <translation>يجب أن يكون {name} إما true أو false</translation>
    </message>
    <message>
        <source>{name} must be a whole number</source>
        <translation>يجب أن يكون {name} عددًا صحيحًا</translation>
    </message>
    <message>
        <source>{name} must be a table: [{name}]</source>
        <translation>يجب أن يكون {name} جدولًا: [{name}]</translation>
    </message>
    <message>
        <source>{name} must be text (REG_SZ)</source>
        <translation>يجب أن يكون {name} نصًا (REG_SZ)</translation>
    </message>
    <message>
        <source>{name} must be 0 or 1 (REG_DWORD)</source>
        <translation>يجب أن يكون {name} إما 0 أو 1 (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a whole number (REG_DWORD)</source>
        <translation>يجب أن يكون {name} عددًا صحيحًا (REG_DWORD)</translation>
    </message>
    <message>
        <source>{name} must be a key with values in it</source>
        <translation>يجب أن يكون {name} مفتاح سجل فيه قيم</translation>
    </message>
    <message>
        <source>{name} is too long, or contains characters that can&apos;t be shown</source>
        <translation>{name} طويل جدًا، أو فيه أحرف لا يمكن عرضها</translation>
    </message>
    <message>
        <source>{name} must be three capital letters, such as &quot;GBP&quot;</source>
        <translation>يجب أن يكون {name} ثلاثة أحرف كبيرة، مثل &quot;GBP&quot;</translation>
    </message>
    <message>
        <source>{name} must be 1234.56 as your tills write it, such as &quot;£1,234.56&quot;</source>
        <translation>يجب أن يكون {name} هو 1234.56 كما تكتبه صناديقكم، مثل ⁦&quot;£1,234.56&quot;⁩</translation>
    </message>
    <message>
        <source>Settings can&apos;t be read ({where}: {reason}). Correct that, then save again.</source>
        <translation>تتعذر قراءة الإعدادات ({where}: ⁨{reason}⁩). صحح ذلك، ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>The settings file can&apos;t be changed: {name} must be a table in it.</source>
        <translation>لا يمكن تغيير ملف الإعدادات: يجب أن يكون {name} جدولًا فيه.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}.</source>
        <translation>تتعذر كتابة ⁦{file}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Something went wrong in this app ({name}).</source>
        <translation>حدث خطأ في هذا التطبيق (⁨{name}⁩).</translation>
    </message>
    <message>
        <source>Vouchers are reserved at this service. Release them, or wait until their time runs out, then change the service.</source>
        <translation>توجد قسائم محجوزة في هذه الخدمة. فك حجزها، أو انتظر حتى ينتهي وقتها، ثم غيّر الخدمة.</translation>
    </message>
    <message>
        <source>This PC has no credential store.</source>
        <translation>ليس في هذا الكمبيوتر مخزن لبيانات الاعتماد.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store doesn&apos;t answer.</source>
        <translation>مخزن بيانات الاعتماد في هذا الكمبيوتر لا يجيب.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store didn&apos;t save the key.</source>
        <translation>لم يحفظ مخزن بيانات الاعتماد في هذا الكمبيوتر المفتاح.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read, so it isn&apos;t known which service the key is for.</source>
        <translation>تتعذر قراءة الإعدادات، فلا يُعرف لأي خدمة هذا المفتاح.</translation>
    </message>
    <message>
        <source>This PC&apos;s credential store can&apos;t be used ({name}).</source>
        <translation>لا يمكن استعمال مخزن بيانات الاعتماد في هذا الكمبيوتر (⁨{name}⁩).</translation>
    </message>
    <message>
        <source>The API key file can&apos;t be read: {reason}.</source>
        <translation>تتعذر قراءة ملف مفتاح API: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>The API key file doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>ملف مفتاح API لا يحوي مفتاح API وحده. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The API key file still contains the API key; delete it ({reason}).</source>
        <translation>لا يزال مفتاح API في ملفه؛ احذف الملف (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>تتعذر قراءة ⁦{file}⁩: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t contain just an API key. It is unchanged.</source>
        <translation>لا يحوي ⁦{file}⁩ مفتاح API وحده. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>{file} still contains the API key; delete it ({reason}).</source>
        <translation>لا يزال مفتاح API في ⁦{file}⁩؛ احذف الملف (⁨{reason}⁩).</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s been fully spent.</source>
        <translation>يقول Smart Gift إنها صُرفت بالكامل.</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences</source>
        <translation>
            <numerusform>تجارب: %n</numerusform>
            <numerusform>تجارب: %n</numerusform>
            <numerusform>تجارب: %n</numerusform>
            <numerusform>تجارب: %n</numerusform>
            <numerusform>تجارب: %n</numerusform>
            <numerusform>تجارب: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>المتبقي ⁨{amount}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n experiences here</source>
        <translation>
            <numerusform>تجارب هنا: %n</numerusform>
            <numerusform>تجارب هنا: %n</numerusform>
            <numerusform>تجارب هنا: %n</numerusform>
            <numerusform>تجارب هنا: %n</numerusform>
            <numerusform>تجارب هنا: %n</numerusform>
            <numerusform>تجارب هنا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>لا شيء لهذا الفرع</translation>
    </message>
    <message>
        <source>What&apos;s left is for other sites.</source>
        <translation>المتبقي لفروع أخرى.</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>القيمة غير معروفة</translation>
    </message>
    <message>
        <source>Smart Gift is busy.</source>
        <translation>خدمة Smart Gift مشغولة.</translation>
    </message>
    <message>
        <source>This till was busy.</source>
        <translation>كان هذا الصندوق مشغولًا.</translation>
    </message>
    <message>
        <source>This till has no API key yet.</source>
        <translation>ليس لهذا الصندوق مفتاح API بعد.</translation>
    </message>
    <message>
        <source>The API key is wrong or was withdrawn.</source>
        <translation>مفتاح API خاطئ أو سُحب.</translation>
    </message>
    <message>
        <source>This till isn&apos;t set up.</source>
        <translation>هذا الصندوق غير مُعَدّ.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure.</source>
        <translation>الاتصال غير آمن.</translation>
    </message>
    <message>
        <source>What answered isn&apos;t Smart Gift.</source>
        <translation>ما أجاب ليس Smart Gift.</translation>
    </message>
    <message>
        <source>The app stopped waiting for the answer.</source>
        <translation>توقف التطبيق عن انتظار الجواب.</translation>
    </message>
    <message>
        <source>Something went wrong in this app.</source>
        <translation>حدث خطأ في هذا التطبيق.</translation>
    </message>
    <message>
        <source>Can&apos;t reach Smart Gift.</source>
        <translation>يتعذر الوصول إلى Smart Gift.</translation>
    </message>
    <message>
        <source>Smart Gift didn&apos;t answer in time.</source>
        <translation>لم يُجب Smart Gift في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The connection dropped.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Smart Gift answered with an error.</source>
        <translation>أجاب Smart Gift بخطأ.</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered.</source>
        <translation>أجاب على الأرجح جدار حماية أو فلتر.</translation>
    </message>
    <message>
        <source>The answer contained no value.</source>
        <translation>لم تكن في الجواب قيمة.</translation>
    </message>
    <message>
        <source>The site number is wrong. A manager can correct it in the settings.</source>
        <translation>رقم الفرع خاطئ. يمكن لمدير تصحيحه في الإعدادات.</translation>
    </message>
    <message>
        <source>Smart Gift only says that it&apos;s reserved.</source>
        <translation>يقول Smart Gift فقط إنها محجوزة.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t recognise the number.</source>
        <translation>لا يعرف Smart Gift هذا الرقم.</translation>
    </message>
    <message>
        <source>Smart Gift says it&apos;s another company&apos;s.</source>
        <translation>يقول Smart Gift إنها لشركة أخرى.</translation>
    </message>
    <message>
        <source>Smart Gift says it isn&apos;t valid today.</source>
        <translation>يقول Smart Gift إنها غير صالحة اليوم.</translation>
    </message>
    <message>
        <source>Smart Gift gave no reason.</source>
        <translation>لم يذكر Smart Gift سببًا.</translation>
    </message>
    <message>
        <source>Smart Gift says: “{words}”</source>
        <translation>يقول Smart Gift: «⁨{words}⁩»</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more.</source>
        <translation>
            <numerusform>⁨{names}⁩ و%n أخرى.</numerusform>
            <numerusform>⁨{names}⁩ و%n أخرى.</numerusform>
            <numerusform>⁨{names}⁩ و%n أخرى.</numerusform>
            <numerusform>⁨{names}⁩ و%n أخرى.</numerusform>
            <numerusform>⁨{names}⁩ و%n أخرى.</numerusform>
            <numerusform>⁨{names}⁩ و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}.</source>
        <translation>{names}.</translation>
    </message>
    <message>
        <source>Trying it again…</source>
        <translation>جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Tried again: {result}</source>
        <translation>أعيدت المحاولة: ⁨{result}⁩</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>⁦{number}⁩: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>If another till has it, free after {time}</source>
        <translation>إذا كانت لدى صندوق آخر، فهي متاحة بعد الساعة {time}</translation>
    </message>
    <message>
        <source>Not sure it&apos;s reserved. Free after {time}, whoever has it</source>
        <translation>لا يُعرف إن كانت محجوزة. متاحة بعد الساعة {time}، أيًّا كان من حجزها</translation>
    </message>
    <message>
        <source>Probably reserved here. Free after {time}, whoever has it</source>
        <translation>محجوزة هنا على الأرجح. متاحة بعد الساعة {time}، أيًّا كان من حجزها</translation>
    </message>
    <message>
        <source>Already reserved. Try it again after {time}</source>
        <translation>محجوزة بالفعل. أعد المحاولة بعد الساعة {time}</translation>
    </message>
    <message>
        <source>Reserved somewhere else. Try it again after {time}</source>
        <translation>محجوزة في مكان آخر. أعد المحاولة بعد الساعة {time}</translation>
    </message>
    <message>
        <source>the system&apos;s proxy for {scheme}</source>
        <translation>بروكسي النظام لأجل ⁦{scheme}⁩</translation>
    </message>
    <message>
        <source>{setting}: {shown} is not supported, only http and https</source>
        <translation>⁦{setting}⁩: ⁦{shown}⁩ غير مدعوم، فقط http وhttps</translation>
    </message>
    <message>
        <source>{setting}: its kind is not supported, only http and https</source>
        <translation>⁦{setting}⁩: هذا النوع غير مدعوم، فقط http وhttps</translation>
    </message>
    <message>
        <source>{setting}: its host or port can&apos;t be read</source>
        <translation>⁦{setting}⁩: تتعذر قراءة المضيف أو المنفذ</translation>
    </message>
    <message>
        <source>{setting}: “{shown}” can&apos;t be read</source>
        <translation>⁦{setting}⁩: تتعذر قراءة «⁦{shown}⁩»</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none for this service</source>
        <translation>لا شيء لهذه الخدمة</translation>
    </message>
    <message>
        <source>the answer has no time in it</source>
        <translation>ليس في الجواب وقت</translation>
    </message>
    <message>
        <source>the answer was not Smart Gift&apos;s</source>
        <translation>لم يكن الجواب من Smart Gift</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>البروكسي</translation>
    </message>
    <message>
        <source>A proxy setting can&apos;t be used</source>
        <translation>إعداد بروكسي لا يصلح</translation>
    </message>
    <message>
        <source>It is ignored. Ask IT to correct or remove it.</source>
        <translation>يتم تجاهله. اطلب من قسم تقنية المعلومات تصحيحه أو إزالته.</translation>
    </message>
    <message>
        <source>No way through the proxy</source>
        <translation>لا مرور عبر البروكسي</translation>
    </message>
    <message>
        <source>It doesn&apos;t answer, or doesn&apos;t let this app through. It may need a user name and password: ask IT to set them, or to exempt Smart Gift.</source>
        <translation>لا يجيب، أو لا يسمح لهذا التطبيق بالمرور. قد يحتاج إلى اسم مستخدم وكلمة مرور: اطلب من قسم تقنية المعلومات ضبطهما، أو استثناء Smart Gift.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>عُثر على الاسم</translation>
    </message>
    <message>
        <source>Name not found</source>
        <translation>لم يُعثر على الاسم</translation>
    </message>
    <message>
        <source>This PC may have no internet, the wrong DNS server, or need a proxy. Check the network.</source>
        <translation>قد لا يكون لهذا الكمبيوتر إنترنت، أو خادم DNS فيه خاطئ، أو يحتاج إلى بروكسي. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Connection made</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>A firewall may block it, or the service is down. Ask IT to allow port 443.</source>
        <translation>قد يحجبه جدار حماية، أو الخدمة متوقفة. اطلب من قسم تقنية المعلومات السماح بالمنفذ 443.</translation>
    </message>
    <message>
        <source>Connection is secure</source>
        <translation>الاتصال آمن</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
    <message>
        <source>Check this PC&apos;s date and time. If they&apos;re right, something in between decrypts the connection: IT must add its root certificate to the system.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر ووقته. إن كانا صحيحين، فثمة ما يفك تشفير الاتصال في الطريق: على قسم تقنية المعلومات إضافة شهادته الجذرية إلى النظام.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is right</source>
        <translation>ساعة هذا الكمبيوتر صحيحة</translation>
    </message>
    <message>
        <source>This PC&apos;s clock couldn&apos;t be checked</source>
        <translation>تعذر التحقق من ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Compare its date and time with another clock.</source>
        <translation>قارن تاريخه ووقته بساعة أخرى.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>ساعة هذا الكمبيوتر خاطئة</translation>
    </message>
    <message>
        <source>Set the date and time, and turn on setting them automatically.</source>
        <translation>اضبط التاريخ والوقت، وشغّل ضبطهما تلقائيًا.</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>المفتاح يعمل</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>لا يوجد مفتاح بعد</translation>
    </message>
    <message>
        <source>Enter the key from the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>أدخل المفتاح من لوحة معلومات Smart Gift: الصفحة Developers ثم Applications.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept this key</source>
        <translation>لا يقبل Smart Gift هذا المفتاح</translation>
    </message>
    <message>
        <source>Copy it again from the dashboard, and check which service it&apos;s for.</source>
        <translation>انسخه مرة أخرى من لوحة المعلومات، وتحقق لأي خدمة هو.</translation>
    </message>
    <message>
        <source>Wait half a minute, then test again.</source>
        <translation>انتظر نصف دقيقة، ثم اختبر مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this PC&apos;s date and time, then run the diagnosis.</source>
        <translation>لم يُرسل شيء. تحقق من تاريخ هذا الكمبيوتر ووقته، ثم شغّل التشخيص.</translation>
    </message>
    <message>
        <source>Nothing was sent. Correct the settings first: they can&apos;t be used.</source>
        <translation>لم يُرسل شيء. صحح الإعدادات أولًا: فهي لا تصلح.</translation>
    </message>
    <message>
        <source>This address isn&apos;t Smart Gift&apos;s</source>
        <translation>هذا العنوان ليس عنوان Smart Gift</translation>
    </message>
    <message>
        <source>Check the service. The key wasn&apos;t tested.</source>
        <translation>تحقق من الخدمة. لم يُختبر المفتاح.</translation>
    </message>
    <message>
        <source>The diagnosis says what is wrong with this PC&apos;s proxy. The key wasn&apos;t tested.</source>
        <translation>يقول التشخيص ما الخطأ في بروكسي هذا الكمبيوتر. لم يُختبر المفتاح.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s network, then run the diagnosis. The key wasn&apos;t tested.</source>
        <translation>تحقق من شبكة هذا الكمبيوتر، ثم شغّل التشخيص. لم يُختبر المفتاح.</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>حُجب في الطريق</translation>
    </message>
    <message>
        <source>A firewall or filter probably answered instead of Smart Gift. Ask IT to let this app through. It isn&apos;t known yet whether the key works.</source>
        <translation>أجاب على الأرجح جدار حماية أو فلتر بدلًا من Smart Gift. اطلب من قسم تقنية المعلومات السماح لهذا التطبيق بالمرور. لا يُعرف بعد إن كان المفتاح يعمل.</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>لا جواب واضحًا</translation>
    </message>
    <message>
        <source>Test again in a moment.</source>
        <translation>اختبر مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Scanner works correctly</source>
        <translation>الماسح يعمل بشكل صحيح</translation>
    </message>
    <message>
        <source>Every character came through as printed.</source>
        <translation>وصل كل حرف كما هو مطبوع.</translation>
    </message>
    <message>
        <source>That isn&apos;t the test code</source>
        <translation>هذا ليس كود الاختبار</translation>
    </message>
    <message>
        <source>Scan the code shown here. If you did, the scanner and this PC use different layouts: set the scanner to this PC&apos;s keyboard layout.</source>
        <translation>امسح الكود المعروض هنا. إن كنت قد فعلت، فالماسح وهذا الكمبيوتر يستعملان تخطيطين مختلفين: اضبط الماسح على تخطيط لوحة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Upper and lower case are swapped. Turn Caps Lock off and scan again.</source>
        <translation>الأحرف الكبيرة والصغيرة معكوسة. أوقف Caps Lock وامسح مرة أخرى.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>البريطاني</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألماني</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسي</translation>
    </message>
    <message>
        <source>The start is missing</source>
        <translation>البداية ناقصة</translation>
    </message>
    <message>
        <source>The scanner wakes up too late, or types too fast for this PC. Turn off its power saving, or set a pause of 5 ms between characters.</source>
        <translation>يستيقظ الماسح متأخرًا، أو يكتب أسرع مما يحتمله هذا الكمبيوتر. أوقف توفير الطاقة فيه، أو اضبط توقفًا قدره 5 ms بين الأحرف.</translation>
    </message>
    <message>
        <source>Characters are missing</source>
        <translation>أحرف ناقصة</translation>
    </message>
    <message>
        <source>The scanner types too fast for this PC. Set a pause of 5 ms between them.</source>
        <translation>يكتب الماسح أسرع مما يحتمله هذا الكمبيوتر. اضبط توقفًا قدره 5 ms بينها.</translation>
    </message>
    <message>
        <source>No Enter after the code</source>
        <translation>لا يوجد Enter بعد الكود</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter (CR) after each code: scans are then faster, and a scan that was cut off is noticed.</source>
        <translation>اضبط الماسح على إرسال Enter ⁦(CR)⁩ بعد كل كود: يصبح المسح أسرع، ويُلاحظ المسح المقطوع.</translation>
    </message>
    <message>
        <source>Something comes before the code</source>
        <translation>شيء يأتي قبل الكود</translation>
    </message>
    <message>
        <source>“{prefix}” was sent first. Enter it below, as sent before each code.</source>
        <translation>أُرسل «⁦{prefix}⁩» أولًا. أدخله أدناه على أنه يُرسل قبل كل كود.</translation>
    </message>
    <message>
        <source>“{prefix}” says what kind of barcode it is. It is removed automatically.</source>
        <translation>يدل «⁦{prefix}⁩» على نوع الباركود. يُزال تلقائيًا.</translation>
    </message>
    <message>
        <source>The characters came unevenly</source>
        <translation>وصلت الأحرف بشكل غير منتظم</translation>
    </message>
    <message>
        <source>Something was typed just before, or the scanner pauses between characters. Scan again without touching the keyboard.</source>
        <translation>كُتب شيء قبل ذلك مباشرة، أو يتوقف الماسح بين الأحرف. امسح مرة أخرى دون لمس لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Digits came as arrow keys. Turn Num Lock on, and make it stay on when this PC restarts, or set the scanner to use the number keys above the letters.</source>
        <translation>وصلت الأرقام مفاتيحَ أسهم. شغّل Num Lock، واجعله يبقى مشغّلًا عند إعادة تشغيل هذا الكمبيوتر، أو اضبط الماسح على استعمال مفاتيح الأرقام التي فوق الأحرف.</translation>
    </message>
    <message>
        <source>Only one of them is set to {layout}. Set the scanner to this PC&apos;s keyboard layout, with the setup codes in its manual.</source>
        <translation>واحد منهما فقط مضبوط على التخطيط {layout}. اضبط الماسح على تخطيط لوحة مفاتيح هذا الكمبيوتر، بأكواد الإعداد في دليله.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>إنه طويل جدًا.</translation>
    </message>
    <message>
        <source>With the site number from the Smart Gift dashboard (company configuration), each reservation shows what is left on the voucher.</source>
        <translation>برقم الفرع من لوحة معلومات Smart Gift (إعدادات الشركة)، يعرض كل حجز المتبقي على القسيمة.</translation>
    </message>
    <message>
        <source>Site number (optional)</source>
        <translation>رقم الفرع (اختياري)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>الفعلية</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>التطوير</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Voucher Hold {version}</source>
        <translation>Voucher Hold {version}</translation>
    </message>
    <message>
        <source>It uses Qt and PySide6 under the GNU LGPL 3, and other free software; the licences are in {folder}.</source>
        <translation>يستعمل Qt وPySide6 وفق رخصة GNU LGPL 3، وبرمجيات حرة أخرى؛ والرخص في ⁦{folder}⁩.</translation>
    </message>
</context>
<context>
    <name>CheckMenu</name>
    <message>
        <source>More ways to use the number</source>
        <translation>طرق أخرى لاستعمال الرقم</translation>
    </message>
    <message>
        <source>Only ask what&apos;s left</source>
        <translation>اسأل عن المتبقي فقط</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>تحقق فقط</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close Voucher Hold</source>
        <translation>إغلاق Voucher Hold</translation>
    </message>
    <message>
        <source>Release and close</source>
        <translation>فك الحجز وإغلاق</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are still reserved</source>
        <translation>
            <numerusform>قسائم لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم لا تزال محجوزة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them now, or keep them reserved until their time runs out. Those you keep are shown again at the next start.</source>
        <translation>فك حجزها الآن، أو أبقها محجوزة حتى ينتهي وقتها. ما تبقيه يظهر مرة أخرى عند البدء التالي.</translation>
    </message>
    <message>
        <source>Keep and close</source>
        <translation>إبقاء وإغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers are being reserved</source>
        <translation>
            <numerusform>قسائم قيد الحجز: %n</numerusform>
            <numerusform>قسائم قيد الحجز: %n</numerusform>
            <numerusform>قسائم قيد الحجز: %n</numerusform>
            <numerusform>قسائم قيد الحجز: %n</numerusform>
            <numerusform>قسائم قيد الحجز: %n</numerusform>
            <numerusform>قسائم قيد الحجز: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and wait a few seconds: if you close now, their tokens may be lost.</source>
        <translation>ارجع وانتظر بضع ثوانٍ: إن أغلقت الآن فقد تضيع رموزها.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>جارٍ فك الحجز…</translation>
    </message>
    <message numerus="yes">
        <source>%n vouchers may still be reserved</source>
        <translation>
            <numerusform>قسائم قد لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم قد لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم قد لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم قد لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم قد لا تزال محجوزة: %n</numerusform>
            <numerusform>قسائم قد لا تزال محجوزة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Releasing failed, or wasn&apos;t confirmed. Try again, or keep them until their time runs out.</source>
        <translation>فشل فك الحجز، أو لم يتأكد. أعد المحاولة، أو أبقها حتى ينتهي وقتها.</translation>
    </message>
</context>
<context>
    <name>ConnectionBadge</name>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Key not tested</source>
        <translation>المفتاح لم يُختبر</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>لا جواب واضحًا</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعَدّ</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <translation>الماسح مفصول</translation>
    </message>
    <message>
        <source>Scanner in use elsewhere</source>
        <translation>الماسح مستعمل في مكان آخر</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>الاتصال: ⁨{state}⁩</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Smart Gift</source>
        <translation>Smart Gift</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>Time left: {time}</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
</context>
<context>
    <name>DoubtRow</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>حجز ⁦{number}⁩ مرة أخرى</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>الرياض</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>الصندوق 3</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>إعداد هذا الصندوق</translation>
    </message>
    <message>
        <source>Takes about two minutes.</source>
        <translation>يستغرق نحو دقيقتين.</translation>
    </message>
    <message>
        <source>The scanner works</source>
        <translation>الماسح يعمل</translation>
    </message>
    <message>
        <source>It sent a key: that is for the second step.</source>
        <translation>أرسل مفتاحًا: ذلك للخطوة الثانية.</translation>
    </message>
    <message>
        <source>It sent {text}</source>
        <translation>أرسل ⁦{text}⁩</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>تعذر حفظ هذا</translation>
    </message>
    <message>
        <source>The key is in the Smart Gift dashboard: Developers, then Applications.</source>
        <translation>المفتاح في لوحة معلومات Smart Gift: الصفحة Developers ثم Applications.</translation>
    </message>
    <message>
        <source>Scan this code, or any other, to try the scanner.</source>
        <translation>امسح هذا الكود، أو أي كود آخر، لتجربة الماسح.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>التدريب أولًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>حفظ دون اختبار</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>لا يوجد مفتاح بعد</translation>
    </message>
    <message>
        <source>Enter the API key, or go back and choose “Practise first”.</source>
        <translation>أدخل مفتاح API، أو ارجع واختر «التدريب أولًا».</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to the top or bottom of the screen</source>
        <translation>اسحب إلى أعلى الشاشة أو أسفلها</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>HoldButtons</name>
    <message>
        <source>Copy token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Used at till</source>
        <translation>استُعملت</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>فك الحجز</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>حجز مرة أخرى</translation>
    </message>
    <message>
        <source>Copy the token of {number}</source>
        <translation>نسخ رمز ⁦{number}⁩</translation>
    </message>
    <message>
        <source>{number} has been used at the till</source>
        <translation>استُعملت ⁦{number}⁩ عند الصندوق</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>فك حجز ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Reserve {number} again</source>
        <translation>حجز ⁦{number}⁩ مرة أخرى</translation>
    </message>
    <message>
        <source>Give the voucher back, so that it can be used elsewhere</source>
        <translation>إعادة القسيمة، لكي يمكن استعمالها في مكان آخر</translation>
    </message>
    <message>
        <source>The till has the token: take this off the screen</source>
        <translation>الرمز لدى الصندوق: أزل هذه من الشاشة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>✓ Copied</source>
        <translation>✓ نُسخ</translation>
    </message>
    <message>
        <source>Scan this at the till</source>
        <translation>امسح هذا عند الصندوق</translation>
    </message>
    <message>
        <source>Hold token: {token}</source>
        <translation>رمز الحجز: ⁦{token}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>الدقائق المتبقية: %n</numerusform>
            <numerusform>الدقائق المتبقية: %n</numerusform>
            <numerusform>الدقائق المتبقية: %n</numerusform>
            <numerusform>الدقائق المتبقية: %n</numerusform>
            <numerusform>الدقائق المتبقية: %n</numerusform>
            <numerusform>الدقائق المتبقية: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>left</source>
        <translation>متبقٍ</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Clear ended</source>
        <translation>إزالة المنتهية</translation>
    </message>
    <message numerus="yes">
        <source>%n more reserved, next runs out in {time}</source>
        <translation>
            <numerusform>محجوزة أخرى: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة أخرى: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة أخرى: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة أخرى: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة أخرى: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة أخرى: %n، أقربها ينتهي بعد {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved, next runs out in {time}</source>
        <translation>
            <numerusform>محجوزة: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة: %n، أقربها ينتهي بعد {time}</numerusform>
            <numerusform>محجوزة: %n، أقربها ينتهي بعد {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more,
next {time}</source>
        <translation>
            <numerusform>أخرى: %n،
أقربها {time}</numerusform>
            <numerusform>أخرى: %n،
أقربها {time}</numerusform>
            <numerusform>أخرى: %n،
أقربها {time}</numerusform>
            <numerusform>أخرى: %n،
أقربها {time}</numerusform>
            <numerusform>أخرى: %n،
أقربها {time}</numerusform>
            <numerusform>أخرى: %n،
أقربها {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserved,
next {time}</source>
        <translation>
            <numerusform>محجوزة: %n،
أقربها {time}</numerusform>
            <numerusform>محجوزة: %n،
أقربها {time}</numerusform>
            <numerusform>محجوزة: %n،
أقربها {time}</numerusform>
            <numerusform>محجوزة: %n،
أقربها {time}</numerusform>
            <numerusform>محجوزة: %n،
أقربها {time}</numerusform>
            <numerusform>محجوزة: %n،
أقربها {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>F5 to try again:
{number}</source>
        <translation>إعادة المحاولة F5:
⁦{number}⁩</translation>
    </message>
</context>
<context>
    <name>HoldRow</name>
    <message>
        <source>Hold token: {token}</source>
        <translation>رمز الحجز: ⁦{token}⁩</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Time left: {time}</source>
        <translation>الوقت المتبقي: {time}</translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>Reservation of {number}</source>
        <translation>حجز ⁦{number}⁩</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>لا يوجد مفتاح بعد.</translation>
    </message>
    <message>
        <source>No key could be read.</source>
        <translation>تعذرت قراءة أي مفتاح.</translation>
    </message>
    <message>
        <source>A key is kept in {store}.</source>
        <translation>يوجد مفتاح محفوظ في ⁦{store}⁩.</translation>
    </message>
    <message>
        <source>A key is kept.</source>
        <translation>يوجد مفتاح محفوظ.</translation>
    </message>
    <message>
        <source>The key is kept for this run only, not on this PC.</source>
        <translation>يُحفظ المفتاح لهذا التشغيل فقط، لا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The key is set where Voucher Hold is started.</source>
        <translation>يُضبط المفتاح حيث يُشغَّل Voucher Hold.</translation>
    </message>
    <message>
        <source>Practice has a key of its own.</source>
        <translation>للتدريب مفتاح خاص به.</translation>
    </message>
    <message>
        <source>Enter another one to replace it.</source>
        <translation>أدخل مفتاحًا آخر لاستبداله.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>الصق المفتاح هنا</translation>
    </message>
    <message>
        <source>That is not an API key: copy it by itself.</source>
        <translation>هذا ليس مفتاح API: انسخه وحده.</translation>
    </message>
    <message>
        <source>The service&apos;s address must be right first</source>
        <translation>يجب أن يكون عنوان الخدمة صحيحًا أولًا</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>لم يُختبر بعد.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>إنه يعمل.</translation>
    </message>
    <message>
        <source>Smart Gift doesn&apos;t accept it.</source>
        <translation>لا يقبله Smart Gift.</translation>
    </message>
</context>
<context>
    <name>LineCodeView</name>
    <message>
        <source>Barcode of {text}</source>
        <translation>باركود ⁦{text}⁩</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Nothing was pasted: the program it was copied from doesn&apos;t answer. Copy it again, or type it.</source>
        <translation>لم يُلصق شيء: البرنامج الذي نُسخ منه لا يجيب. انسخه مرة أخرى، أو اكتبه.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Practice – Voucher Hold</source>
        <translation>تدريب – Voucher Hold</translation>
    </message>
    <message>
        <source>Voucher Hold</source>
        <translation>Voucher Hold</translation>
    </message>
    <message>
        <source>Shrink to a strip</source>
        <translation>تصغير إلى شريط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the whole window</source>
        <translation>إظهار النافذة كاملة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put the message away</source>
        <translation>إبعاد الرسالة</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The settings are locked</source>
        <translation>الإعدادات مقفلة</translation>
    </message>
    <message>
        <source>Enter the PIN. If it is forgotten, ask your IT.</source>
        <translation>أدخل رقم PIN. إن كان منسيًا، فاسأل قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رقم PIN</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>هذا ليس رقم PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>أرقام PIN خاطئة كثيرة. أعد المحاولة بعد {time}.</translation>
    </message>
</context>
<context>
    <name>PracticePanel</name>
    <message>
        <source>Vouchers to try</source>
        <translation>قسائم للتجربة</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشاكل</translation>
    </message>
    <message>
        <source>Reserved for 5 minutes</source>
        <translation>محجوزة لمدة 5 دقائق</translation>
    </message>
    <message>
        <source>The next customer&apos;s</source>
        <translation>قسيمة العميل التالي</translation>
    </message>
    <message>
        <source>Reserve, then release</source>
        <translation>حجز ثم فك الحجز</translation>
    </message>
    <message>
        <source>Scan it twice</source>
        <translation>امسحها مرتين</translation>
    </message>
    <message>
        <source>Let its time run out</source>
        <translation>دع وقتها ينتهي</translation>
    </message>
    <message>
        <source>Experiences, not money</source>
        <translation>تجارب، لا نقود</translation>
    </message>
    <message>
        <source>Nothing for this site</source>
        <translation>لا شيء لهذا الفرع</translation>
    </message>
    <message>
        <source>Reserved elsewhere</source>
        <translation>محجوزة في مكان آخر</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>لشركة أخرى</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>غير صالحة اليوم</translation>
    </message>
    <message>
        <source>No balance left</source>
        <translation>لم يبقَ رصيد</translation>
    </message>
    <message>
        <source>Slow, but it works</source>
        <translation>بطيئة، لكنها تعمل</translation>
    </message>
    <message>
        <source>The answer gets lost</source>
        <translation>يضيع الجواب</translation>
    </message>
    <message>
        <source>Smart Gift has an error</source>
        <translation>في Smart Gift خطأ</translation>
    </message>
    <message>
        <source>A Wi-Fi page answers</source>
        <translation>تجيب صفحة Wi-Fi</translation>
    </message>
    <message>
        <source>Smart Gift is busy</source>
        <translation>خدمة Smart Gift مشغولة</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Vouchers to try</source>
        <translation>قسائم للتجربة</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>تدريب: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>PutAwayStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{number} put away.</source>
        <translation>أُبعدت ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Undo: bring {number} back</source>
        <translation>تراجع: إعادة ⁦{number}⁩</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of the token</source>
        <translation>كود QR للرمز</translation>
    </message>
</context>
<context>
    <name>ScanDoctorView</name>
    <message>
        <source>Scan this code with the till&apos;s scanner, or a print of it.</source>
        <translation>امسح هذا الكود أو نسخة مطبوعة منه بماسح الصندوق.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Before the code</source>
        <translation>قبل الكود</translation>
    </message>
    <message>
        <source>After the code</source>
        <translation>بعد الكود</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>التوقفات</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>وصل على أنه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{middle} ms as a rule, {shortest} to {longest} ms</source>
        <translation>عادةً {middle} ms، من {shortest} إلى {longest} ms</translation>
    </message>
    <message>
        <source>typing, as from a keyboard</source>
        <translation>كتابة، كما من لوحة مفاتيح</translation>
    </message>
    <message>
        <source>data on a serial port</source>
        <translation>بيانات على منفذ تسلسلي</translation>
    </message>
    <message>
        <source>Save the test code</source>
        <translation>حفظ كود الاختبار</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page could not be saved</source>
        <translation>تعذر حفظ الصفحة</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to.</source>
        <translation>اختر مجلدًا آخر، تستطيع الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Connected as</source>
        <translation>طريقة التوصيل</translation>
    </message>
    <message>
        <source>Keyboard (most scanners)</source>
        <translation>لوحة مفاتيح (معظم الماسحات)</translation>
    </message>
    <message>
        <source>Serial port (COM)</source>
        <translation>منفذ تسلسلي (COM)</translation>
    </message>
    <message>
        <source>Sent before each code</source>
        <translation>يُرسل قبل كل كود</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Sent after each code</source>
        <translation>يُرسل بعد كل كود</translation>
    </message>
    <message>
        <source>Enter or Tab (detected)</source>
        <translation>Enter أو Tab (يُكتشف)</translation>
    </message>
    <message>
        <source>Always Enter or Tab</source>
        <translation>دائمًا Enter أو Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Voucher numbers</source>
        <translation>أرقام القسائم</translation>
    </message>
    <message>
        <source>Shortest number</source>
        <translation>أقصر رقم</translation>
    </message>
    <message>
        <source>Longest number</source>
        <translation>أطول رقم</translation>
    </message>
    <message>
        <source>Numbers contain dashes (12-34)</source>
        <translation>في الأرقام شرطات ⁦(12-34)⁩</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الأكواد</translation>
    </message>
    <message>
        <source>Remove “]C1” prefixes</source>
        <translation>إزالة البادئات ⁦«]C1»⁩</translation>
    </message>
    <message>
        <source>Web addresses: only of this website</source>
        <translation>عناوين الويب: من هذا الموقع فقط</translation>
    </message>
    <message>
        <source>vouchers.example</source>
        <translation>vouchers.example</translation>
    </message>
    <message>
        <source>Web addresses: the number is its (path, or a field&apos;s name)</source>
        <translation>عناوين الويب: الرقم هو (path، أو اسم حقل)</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>المنفذ التسلسلي</translation>
    </message>
    <message>
        <source>USB vendor (0: any)</source>
        <translation>مُصنّع USB (0: أي)</translation>
    </message>
    <message>
        <source>USB product (0: any)</source>
        <translation>منتج USB (0: أي)</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Baud</source>
        <translation>معدل Baud</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>التماثل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>زوجي</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>فردي</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Timing, in milliseconds</source>
        <translation>التوقيت، بالمللي ثانية</translation>
    </message>
    <message>
        <source>Longest pause between keys</source>
        <translation>أطول توقف بين المفاتيح</translation>
    </message>
    <message>
        <source>Pause on average, at most</source>
        <translation>متوسط التوقف، على الأكثر</translation>
    </message>
    <message>
        <source>Silence that ends a code</source>
        <translation>الصمت الذي ينهي كودًا</translation>
    </message>
    <message>
        <source>This is more than the longest number has.</source>
        <translation>هذا أكثر مما في أطول رقم.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>تعذر حفظ هذا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>حفظ دون اختبار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This key hasn&apos;t passed its test</source>
        <translation>لم يجتز هذا المفتاح اختباره</translation>
    </message>
    <message>
        <source>Test the key first, or save it untested.</source>
        <translation>اختبر المفتاح أولًا، أو احفظه دون اختبار.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>It holds characters that can&apos;t be shown.</source>
        <translation>فيه أحرف لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>That is a key or a token. It doesn&apos;t belong here.</source>
        <translation>هذا مفتاح أو رمز. ليس هنا مكانه.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>إنه طويل جدًا.</translation>
    </message>
    <message>
        <source>Set where Voucher Hold is started.</source>
        <translation>يُضبط حيث يُشغَّل Voucher Hold.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>ضبطه المسؤول لديكم.</translation>
    </message>
</context>
<context>
    <name>ShapeButton</name>
    <message>
        <source>{words} (F9)</source>
        <translation>⁨{words}⁩ (F9)</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>الخطوة ⁦{number}⁩ من {count}: ⁨{step}⁩</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Run the diagnosis</source>
        <translation>تشغيل التشخيص</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>حفظ ملف دعم…</translation>
    </message>
    <message>
        <source>Tests each step between this till and Smart Gift. Nothing is reserved.</source>
        <translation>يختبر كل خطوة بين هذا الصندوق وSmart Gift. لا يُحجز شيء.</translation>
    </message>
    <message>
        <source>For whoever supports the till: logs, settings, the diagnosis.</source>
        <translation>لمن يدعم الصندوق: السجلات والإعدادات والتشخيص.</translation>
    </message>
    <message>
        <source>The diagnosis is over</source>
        <translation>انتهى التشخيص</translation>
    </message>
    <message>
        <source>Choose another folder, one that you may write to. ({problem})</source>
        <translation>اختر مجلدًا آخر، تستطيع الكتابة فيه. (⁨{problem}⁩)</translation>
    </message>
    <message>
        <source>The support file could not be saved</source>
        <translation>تعذر حفظ ملف الدعم</translation>
    </message>
    <message>
        <source>The support file is saved</source>
        <translation>حُفظ ملف الدعم</translation>
    </message>
    <message>
        <source>It holds no key and no token. Send it to whoever supports the till.</source>
        <translation>ليس فيه مفتاح ولا رمز. أرسله إلى من يدعم الصندوق.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>حفظ ملف دعم</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>This till</source>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Harrogate</source>
        <translation>الرياض</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Till 3</source>
        <translation>الصندوق 3</translation>
    </message>
    <message>
        <source>What is left on a voucher</source>
        <translation>المتبقي على القسيمة</translation>
    </message>
    <message>
        <source>After a scan</source>
        <translation>بعد المسح</translation>
    </message>
    <message>
        <source>Copy the token at once</source>
        <translation>نسخ الرمز فورًا</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>إبقاؤها فوق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Start full screen</source>
        <translation>البدء بملء الشاشة</translation>
    </message>
    <message>
        <source>Start as a strip</source>
        <translation>البدء كشريط</translation>
    </message>
    <message>
        <source>Full-screen verdict colour</source>
        <translation>لون النتيجة بملء الشاشة</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>من برامج أخرى</translation>
    </message>
    <message>
        <source>Type the token there</source>
        <translation>كتابة الرمز هناك</translation>
    </message>
    <message>
        <source>Hot key that types the newest token</source>
        <translation>مفتاح اختصار يكتب أحدث رمز</translation>
    </message>
    <message>
        <source>Typed before the token</source>
        <translation>يُكتب قبل الرمز</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Typed after the token</source>
        <translation>يُكتب بعد الرمز</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pause between keys, in milliseconds</source>
        <translation>التوقف بين المفاتيح، بالمللي ثانية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>رقم PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>إزالة رقم PIN</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>رقما PIN مختلفان.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as GBP.</source>
        <translation>للعملة ثلاثة أحرف، مثل GBP.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Write 1234.56 the way it should look, such as £1,234.56.</source>
        <translation>اكتب 1234.56 كما يجب أن يظهر، مثل ⁦£1,234.56⁩.</translation>
    </message>
    <message>
        <source>How 1234.56 is written, such as £1,234.56</source>
        <translation>كيف يُكتب 1234.56، مثل ⁦£1,234.56⁩</translation>
    </message>
    <message>
        <source>as this PC writes it</source>
        <translation>كما يكتبه هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Shown like this: {amount}</source>
        <translation>يظهر هكذا: ⁨{amount}⁩</translation>
    </message>
    <message>
        <source>Hot key</source>
        <translation>مفتاح الاختصار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>يتكون رقم PIN من {least} إلى {most} رقمًا.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رقم PIN جديد</translation>
    </message>
    <message>
        <source>A PIN is set. Enter another one to replace it.</source>
        <translation>يوجد رقم PIN. أدخل رقمًا آخر لاستبداله.</translation>
    </message>
    <message>
        <source>No PIN: anyone can change settings.</source>
        <translation>لا رقم PIN: يمكن لأي شخص تغيير الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Ask again</source>
        <translation>السؤال مرة أخرى</translation>
    </message>
    <message>
        <source>Ask again what&apos;s left</source>
        <translation>السؤال مرة أخرى عن المتبقي</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Ready for the next voucher</source>
        <translation>جاهز للقسيمة التالية</translation>
    </message>
    <message>
        <source>Scan it, or type its number and press Enter.</source>
        <translation>امسحها، أو اكتب رقمها واضغط Enter.</translation>
    </message>
    <message>
        <source>{time}  ×{times}</source>
        <translation>{time}  ×{times}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Reserve again</source>
        <translation>حجز مرة أخرى</translation>
    </message>
    <message>
        <source>Release again</source>
        <translation>فك الحجز مرة أخرى</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>VoucherField</name>
    <message>
        <source>Voucher number</source>
        <translation>رقم القسيمة</translation>
    </message>
    <message>
        <source>Scan a voucher, or type its number</source>
        <translation>امسح قسيمة، أو اكتب رقمها</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>امسح أو اكتب</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Try automatically</source>
        <translation>المحاولة تلقائيًا</translation>
    </message>
    <message>
        <source>Tries once, automatically, when the time is up</source>
        <translation>يحاول مرة واحدة، تلقائيًا، عند انتهاء الوقت</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Waiting for {number}</source>
        <translation>في انتظار ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Try {number} again</source>
        <translation>إعادة محاولة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Try {number} automatically when the time is up</source>
        <translation>محاولة ⁦{number}⁩ تلقائيًا عند انتهاء الوقت</translation>
    </message>
    <message>
        <source>Stop waiting for {number}</source>
        <translation>إيقاف انتظار ⁦{number}⁩</translation>
    </message>
    <message>
        <source>At most {time} left</source>
        <translation>المتبقي {time} على الأكثر</translation>
    </message>
    <message>
        <source>Try again (F5)</source>
        <translation>إعادة المحاولة (F5)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Dismiss: {title}</source>
        <translation>تجاهل: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>_TokenEnd</name>
    <message>
        <source>token … {end}  ✓ Copied</source>
        <translation>الرمز … ⁦{end}⁩  ✓ نُسخ</translation>
    </message>
    <message>
        <source>token … {end}</source>
        <translation>الرمز … ⁦{end}⁩</translation>
    </message>
</context>
</TS>
