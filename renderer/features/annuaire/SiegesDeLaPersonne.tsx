import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';

type Mandat = Sortie<'personnes.fiche'>['mandats'][number];

function terme({ fin, debut }: Mandat, aujourdHui: string): string {
  const etat = etatMandat({ debut, fin }, aujourdHui);
  if (etat === 'a_venir' && debut !== null) return `dès le ${dateCourte(debut)}`;
  if (fin === null) return 'sans terme';
  return etat === 'echu' ? `jusqu’au ${dateCourte(fin)}` : dateCourte(fin);
}

/** « arrêté 2024-118 du 10/09/2024, 3 voix » : ce qui fonde le mandat, et ce qu'il pèse. */
const fondement = ({ arrete, arreteLe, voix }: Mandat): string =>
  [
    (arrete !== null || arreteLe !== null) &&
      ['arrêté', arrete, arreteLe !== null && `du ${dateCourte(arreteLe)}`].filter(Boolean).join(' '),
    voix !== null && pluriel(voix, 'voix', 'voix'),
  ]
    .filter(Boolean)
    .join(', ');

/** Où siège une personne, à quel titre, jusqu'à quand ; les mandats passés à la suite. */
export function SiegesDeLaPersonne({
  mandats,
  aujourdHui,
}: {
  readonly mandats: readonly Mandat[];
  readonly aujourdHui: string;
}) {
  if (mandats.length === 0) return <p className="note">Ne siège dans aucune instance de ce fichier.</p>;
  const passe = (mandat: Mandat) => Number(etatMandat(mandat, aujourdHui) === 'echu');
  return (
    <ul className="sieges-de-personne">
      {mandats
        .toSorted((un, autre) => passe(un) - passe(autre))
        .map((mandat) => (
          <li key={mandat.id} data-passe={passe(mandat) === 1 || undefined}>
            <span>
              <Lien vers={`/instances/${mandat.instanceId}`} genre="objet">
                {mandat.instance}
              </Lien>
              <span className="note">
                {[roleMandatLibelle[mandat.role].toLowerCase(), mandat.organisme].filter(Boolean).join(', ')}
              </span>
              <span className="note">{fondement(mandat)}</span>
            </span>
            <span className="note">{terme(mandat, aujourdHui)}</span>
          </li>
        ))}
    </ul>
  );
}
