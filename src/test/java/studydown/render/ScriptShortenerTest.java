package studydown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptShortenerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\u0001', textBlock = """
            (() => { const part = 1; use(part); })(); → (()=>{let n=1;use(n)})();
            const part = 1; use(part); → let part=1;use(part);
            (() => { const { make, say: tell = 1 } = api; tell({ make, say: 2 }); })(); → (()=>{let{make:n,say:r=1}=api;r({make:n,say:2})})();
            (() => { const one = 1; const two = one; let more = two; more++; })(); → (()=>{let n=1,r=n,i=r;i++})();
            (one => two => one + two + three)(); → (n=>r=>n+r+three)();
            ((name, text) => { const said = text; return name(said); })(); → ((n,r)=>{let i=r;return n(i)})();
            (other => { const unused = 1; return () => { const kept = other; return kept; }; })(); → (n=>{let r=1;return()=>{let s=n;return s}})();
            (e => { e(t); const t1 = x => t; })(); → (n=>{n(t);let r=s=>t})();
            (list => { for (const one of list) if (one) go(one); else stop(one); one(); })(); → (n=>{for(let s of n)if(s)go(s);else stop(s);one()})();
            class Desk { #root = null; add(part) { this.#root = part; } get root() { return this.#root; } } → class Desk{#s=null;add(n){this.#s=n}get root(){return this.#s}}
            (days => ({ days, minutes: days * day, get of() { return days; } }))(); → (n=>({days:n,minutes:n*day,get of(){return n}}))();
            (part => { make("td", { class: part }); x = { part: part, true: true }; })(); → (n=>{make("td",{class:n});x={part:n,true:!0}})();
            (size => `${size} of ${[size].map(one => `${one}`)}`)(); → (n=>`${n} of ${[n].map(s=>`${s}`)}`)();
            (text => text / 2 / text.replace(/[/"]\\/part/g, "part"))(); → (n=>n/2/n.replace(/[/"]\\/part/g,"part"))();
            (a => a ? .5 : a - -a + +a + 0.25)(); → (n=>n?.5:n- -n+ +n+.25)();
            (() => { try { go(); } catch (error) { say(error.name); } })(); → (()=>{try{go()}catch(s){say(s.name)}})();
            (({ data, other = data }, ...rest) => other(rest, this.data?.other))(); → (({data:n,other:r=n},...i)=>r(i,this.data?.other))();
            (() => { while (go()); })(); → (()=>{while(go());})();
            """)
    void aScriptSaysTheSameInFewerLetters(String script, String expected) {
        assertEquals(expected, ScriptShortener.shorten(script).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\u0001', textBlock = """
            (() => { const a = b¶go(a) })() → (()=>{let n=b¶go(n)})()
            (() => { const f = x => x + 1¶const y = x })() → (()=>{let n=s=>s+1¶let r=x})()
            (() => { if (go) { go() }¶stop() })() → (()=>{if(go){go()}stop()})()
            go() // the end¶stop() /* of¶it */ → go()¶stop()
            """)
    void aLineEndsWhereAStatementMay(String script, String expected) {
        assertEquals(expected.replace('¶', '\n') + "\n", ScriptShortener.shorten(script.replace('¶', '\n')));
    }
}
