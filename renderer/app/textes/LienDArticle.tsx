import { useEffect, useRef, useState } from 'react';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { Bulle } from '#renderer/ui/dialogue/Bulle.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type * as module from '#shared/textes/article.ts';

type Textes = typeof module;
type Article = module.Article;

interface Proprietes {
  /** « R. 5311-38, -39 » : un ou plusieurs articles. */
  readonly reference: string;
  /** Numéro de la règle qui le cite, pour y conduire dans le manuel. */
  readonly regle?: string | undefined;
}

const copier = (texte: string): void =>
  void navigator.clipboard.writeText(texte).then(
    () => donnerAvis('Citation copiée.'),
    () => donnerAvis('Le presse-papiers a refusé la copie. Choisissez le texte à la souris, puis Ctrl+C.'),
  );

function TexteDArticle({ article, textes }: { readonly article: Article; readonly textes: Textes }) {
  const { source, lusLe } = textes.SOURCE_DES_ARTICLES;
  return (
    <section className="article-cite">
      <b>{`Article ${article.numero} du ${textes.nomDuCode[article.code]}`}</b>
      <p>{article.texte}</p>
      <p className="note">
        {`${article.version === null ? 'Lu' : `Version du ${dateCourte(article.version)}, lue`} le ${dateCourte(lusLe)}. ${source}.`}
      </p>
      <Bouton icone="copier" surClic={() => copier(textes.citation(article))}>
        Copier la citation
      </Bouton>
    </section>
  );
}

/** Une référence de texte : elle ouvre l'article mot pour mot, hors ligne, avec sa version et de quoi le citer. */
export function LienDArticle({ reference, regle }: Proprietes) {
  const ancre = useRef<HTMLButtonElement>(null);
  const [ouverte, setOuverte] = useState(false);
  const [textes, setTextes] = useState<Textes | null>(null);
  useEffect(() => {
    if (!ouverte || textes !== null) return;
    void import('#shared/textes/article.ts').then(setTextes, () => setOuverte(false));
  }, [ouverte, textes]);
  const articles = textes === null ? [] : textes.articlesCites(reference);
  return (
    <>
      <button
        ref={ancre}
        type="button"
        className="definition"
        aria-expanded={ouverte}
        aria-haspopup="dialog"
        onClick={() => setOuverte(true)}
      >
        {reference}
      </button>
      <Bulle ancre={ancre} ouverte={ouverte} surFermer={() => setOuverte(false)} libelle={reference}>
        {textes !== null && articles.length === 0 && <p>{`Le texte de « ${reference} » n’est pas gardé ici.`}</p>}
        {textes !== null &&
          articles.map((article) => <TexteDArticle key={article.numero} article={article} textes={textes} />)}
        {regle !== undefined && (
          <p className="note">
            <Lien vers={`/aide/regles?regle=${regle}`}>{`Règle ${regle} dans le manuel`}</Lien>
          </p>
        )}
      </Bulle>
    </>
  );
}
