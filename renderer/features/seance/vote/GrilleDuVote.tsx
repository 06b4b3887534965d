import { useId } from 'react';
import type { Bulletin, Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import { type Scrutin, suffragesNominaux } from '#shared/domain/seance/votants.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useBulletins } from './use-bulletins.ts';

const SENS = ['pour', 'contre', 'abstention', 'nppv'] as const satisfies readonly Bulletin['sens'][];
const MOTS: Readonly<Record<Bulletin['sens'], string>> = {
  pour: 'Pour',
  contre: 'Contre',
  abstention: 'Abstention',
  nppv: 'Ne prend pas part',
};

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly scrutin: Scrutin;
  readonly modifier: (patch: DeliberationPatch) => Promise<void>;
  readonly surFermer: () => void;
}

/** Tous les votes, un votant par ligne : les flèches changent le sens, Tab passe au suivant. */
export function GrilleDuVote({ deliberation, scrutin, modifier, surFermer }: Proprietes) {
  const id = useId();
  const bulletins = useBulletins(deliberation, scrutin, modifier);
  const notes = new Map(deliberation.bulletins.map(({ siegeId, sens }) => [siegeId, sens]));
  const { tetes, voix } = suffragesNominaux(deliberation, scrutin.votants);
  return (
    <Dialogue
      ouvert
      large
      titre="Vote nom par nom"
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Fermer</Bouton>}
    >
      <p role="status">
        {SENS.map((sens) => `${MOTS[sens]} : ${tetes[sens]}${scrutin.voixFixees ? ` (${voix[sens]} voix)` : ''}`).join(
          ' · ',
        )}
      </p>
      <table className="grille-vote">
        <thead>
          <tr>
            <th scope="col">Votant</th>
            {SENS.map((sens) => (
              <th key={sens} scope="col">
                {MOTS[sens]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scrutin.votants.map(({ siege, nom, voix: siennes }) => (
            <tr key={siege.id}>
              <th scope="row">
                {nom}
                {scrutin.voixFixees && <span className="note"> {pluriel(siennes, 'voix', 'voix')}</span>}
              </th>
              {SENS.map((sens) => (
                <td key={sens}>
                  <label>
                    <input
                      type="radio"
                      name={`${id}-${siege.id}`}
                      checked={(notes.get(siege.id) ?? 'pour') === sens}
                      onChange={() => void bulletins.poser(siege.id, sens).catch(direRefus())}
                    />
                    <span className="hors-vue">{`${nom} : ${MOTS[sens].toLowerCase()}`}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Dialogue>
  );
}
