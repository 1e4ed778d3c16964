### Asks: their page, what is missing, better forms.

page-asks = Network asks
asks-as-of = As of { $day }.
asks-lead = { $out ->
    [0] { $drafts ->
        [0] No ask is out.
        [1] One draft, nothing out.
       *[other] { $drafts-word } drafts, nothing out.
    }
    [1] { $drafts ->
        [0] One ask is out.
        [1] One ask is out, one is a draft.
       *[other] One ask is out, { $drafts-word } are drafts.
    }
   *[other] { $drafts ->
        [0] { $out-word } asks are out.
        [1] { $out-word } asks are out, one is a draft.
       *[other] { $out-word } asks are out, { $drafts-word } are drafts.
    }
}
asks-none = No ask is noted yet. People say yes more often than one expects, and a name, a company or a day makes it easy. It is written like this: { $example }
asks-example = - [ ] asked:: [[Anna Weber]] to introduce me to [[Peter Kern]] by 12 December
asks-draft-example = - draft:: [[Anna Weber]] to introduce me to …
asks-drafts = Before they go out
asks-out = Under way
asks-answered = Answered
asks-outcome = What came of them
asks-head = { $dated ->
    [some] { $people }, { $day }: “{ $what }”{ $source }.
   *[none] { $people }: “{ $what }”{ $source }.
}
asks-head-empty = { $dated ->
    [some] { $people }, { $day }: not put into words yet{ $source }.
   *[none] { $people }: not put into words yet{ $source }.
}
asks-head-nobody = Nobody named yet: “{ $what }”{ $source }.
asks-ready = Ready to go.
asks-phrase = { $missing ->
    [who] “{ $phrase }” leaves open whom or which company.
    [request] “{ $phrase }” leaves open what is to be done.
   *[when] “{ $phrase }” leaves open when.
}
asks-phrase-whole = { $missing ->
    [who] That leaves open whom or which company.
    [request] That leaves open what is to be done.
   *[when] That leaves open when.
}
asks-missing = { $missing ->
    [who] A person or a company would make it easy to answer.
    [request] What is to be done is not said yet.
   *[when] A day would make it easy to answer.
}
asks-better = For instance: “{ $form }”
asks-begin = No contact noted for over a year: a few lines first, or something given, make a kinder beginning.
asks-earlier = { $person } was asked for something else on { $day }: perhaps one after the other.
asks-time = Give it time.
asks-repeat = One gentle repeat is fine now.
asks-repeat-better = One gentle repeat is fine now, and it may name more: “{ $form }”
asks-rest = It may rest now.
asks-yes = { $dated ->
    [some] Yes, on { $day }.
   *[none] Yes.
}
asks-no = { $dated ->
    [some] No, on { $day }.
   *[none] No.
}
asks-withdrawn = Taken back.
asks-more = and { $n ->
    [1] one more
   *[other] { $count } more
} before that
asks-all = { $settled ->
    [1] Of the one ask that was answered or is over two weeks old, { $answered ->
        [0] no answer has come yet
       *[other] { $yes ->
            [0] the answer was no
           *[other] the answer was yes
        }
    }.
   *[other] Of { $settled-word } asks that were answered or are over two weeks old, { $answered ->
        [0] none has an answer yet
       *[other] { $answered-word } { $answered ->
            [1] has
           *[other] have
        } an answer, { $yes ->
            [0] none of them a yes
           *[other] { $yes-word } of them a yes
        }
    }.
}
asks-by-level = { $level ->
    [concrete] With a name, a company or a day
    [partly] With part of it
   *[vague] Left open
}: { $answered } of { $settled } answered, { $yes } with a yes
asks-private = { $n ->
    [1] One more is private and not named here.
   *[other] { $count } more are private and not named here.
}
asks-how-to = Written down as { $example } or, before it goes out, as { $draft }. The box tells the answer: { $yes } yes, { $no } no, { $back } taken back.
asks-closing = Counted from your notes; asks that are not written down are missing here.
