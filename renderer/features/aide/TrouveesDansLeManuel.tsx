import { Link } from 'wouter';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { TexteMarque } from '#renderer/ui/palette/TexteMarque.tsx';
import { chercherDansLeManuel } from './recherche-du-manuel.ts';

interface Proprietes {
  readonly frappe: string;
  readonly surSuivre: () => void;
}

/** Ce qui répond dans le manuel : le titre, sa page, le passage où les mots se voient. */
export function TrouveesDansLeManuel({ frappe, surSuivre }: Proprietes) {
  const trouvees = chercherDansLeManuel(frappe);
  if (trouvees.length === 0) return <p>Rien dans le manuel. Essayez un seul mot, ou parcourez le sommaire.</p>;
  return (
    <>
      <p className="note" aria-live="polite">
        {pluriel(trouvees.length, 'passage', 'passages')}
      </p>
      <ul className="manuel-trouvailles">
        {trouvees.map(({ titre, page, vers, extrait }) => (
          <li key={`${vers} ${titre}`}>
            <Link href={vers} onClick={surSuivre}>
              <TexteMarque cherche={frappe}>{titre}</TexteMarque>
            </Link>{' '}
            <span className="note">{page}</span>
            <p>
              <TexteMarque cherche={frappe}>{typographier(extrait)}</TexteMarque>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
