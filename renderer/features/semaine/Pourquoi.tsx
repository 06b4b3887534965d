import { References } from '#renderer/ui/reperes/References.tsx';

interface Proprietes {
  readonly phrase: string;
  /** Ce qui s'y met en rouge : une date passée, une limite, une décision en danger. */
  readonly enRouge: string | null;
}

/** La phrase qui dit pourquoi une ligne est là ; l'article y mène au manuel. */
export function Pourquoi({ phrase, enRouge }: Proprietes) {
  const debut = enRouge === null ? -1 : phrase.toLocaleLowerCase('fr').indexOf(enRouge.toLocaleLowerCase('fr'));
  if (enRouge === null || debut < 0)
    return (
      <span className="note">
        <References texte={phrase} />
      </span>
    );
  const fin = debut + enRouge.length;
  return (
    <span className="note">
      {phrase.slice(0, debut)}
      <b className="en-rouge">{phrase.slice(debut, fin)}</b>
      <References texte={phrase.slice(fin)} />
    </span>
  );
}
