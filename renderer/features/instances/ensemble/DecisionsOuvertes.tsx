import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { DecisionOuverte } from '#shared/contract/ensemble.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly decisions: readonly DecisionOuverte[];
  readonly aujourdHui: string;
}

/** Les décisions à engager ou en cours ; celles dont l'échéance est passée d'abord, et dites. */
export function DecisionsOuvertes({ decisions, aujourdHui }: Proprietes) {
  const enRetard = ({ echeance }: DecisionOuverte) => echeance !== null && echeance < aujourdHui;
  const retards = decisions.filter(enRetard).length;
  return (
    <Bloc
      titre="Décisions ouvertes"
      note={[decisions.length > 0 && String(decisions.length), retards > 0 && `${retards} en retard`]
        .filter(Boolean)
        .join(', ')}
    >
      <Tableau
        libelle={`Décisions ouvertes : ${pluriel(decisions.length, 'décision', 'décisions')}`}
        colonnes={[
          {
            id: 'decision',
            titre: 'Décision',
            entete: true,
            valeur: ({ numero, texte }) => `${numero} : ${texte}`,
            cellule: ({ numero, texte, reunionId, pilote }) => (
              <>
                <Lien vers={`/reunions/${reunionId}/seance`} genre="objet" libelle={`${numero} : ${texte}`}>
                  {numero}
                </Lien>
                <span className="note bloc-de-note texte-coupe">{texte}</span>
                {pilote !== null && <span className="note bloc-de-note">{pilote}</span>}
              </>
            ),
          },
          {
            id: 'echeance',
            titre: 'Échéance',
            etroite: true,
            valeur: ({ echeance }) => (echeance === null ? null : { date: echeance }),
            cellule: (decision) =>
              decision.echeance === null ? (
                <span className="absent">sans échéance</span>
              ) : enRetard(decision) ? (
                <Etat sens="retard">{dateCourte(decision.echeance)}</Etat>
              ) : (
                dateCourte(decision.echeance)
              ),
          },
        ]}
        lignes={decisions}
        cle={({ id }) => id}
        vide={<p className="note">Aucune décision à suivre.</p>}
      />
    </Bloc>
  );
}
