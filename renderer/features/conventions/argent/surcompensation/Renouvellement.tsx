import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { Surcompensation } from './proposition.types.ts';

interface Proprietes {
  readonly convention: Convention;
  readonly precedente: Surcompensation['precedente'];
  readonly suivante: Surcompensation['suivante'];
}

/** La convention qui prend la suite : sans elle, signée, aucun report (M9, D. 5316-4). */
export function Renouvellement({ convention, precedente, suivante }: Proprietes) {
  const { donnees: toutes } = useRequete('conventions.lister', {});
  const { lancer } = useCommande('conventions.renouveler');
  const possibles = (toutes ?? []).filter(
    ({ id, porteur, debut }) => id === suivante?.id || (porteur === convention.porteur && debut > convention.debut),
  );
  return (
    <>
      {precedente !== null && (
        <p className="note">
          {'Elle prend la suite de '}
          <Lien vers={`/conventions/${precedente.id}/argent`}>{precedente.intitule}</Lien>.
        </p>
      )}
      <ChampChoix
        libelle="Convention qui prend la suite"
        vide={possibles.length === 0 ? 'Aucune, de ce porteur, ne commence après' : 'Aucune'}
        options={possibles.map(({ id, numero, intitule, signeeLe }) => ({
          valeur: id,
          libelle: `${numero}, ${intitule}${signeeLe === null ? ' (à signer)' : ''}`,
        }))}
        valeur={suivante?.id ?? null}
        surChange={(parId) => void lancer({ id: convention.id, parId }).catch(direRefus('Renouvellement non noté.'))}
      />
    </>
  );
}
