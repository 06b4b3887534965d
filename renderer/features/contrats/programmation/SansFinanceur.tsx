import { enumerer } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Programmation } from './programmation.types.ts';

interface Proprietes {
  readonly programmation: Programmation;
  readonly annee: number;
  readonly surAjouter: () => void;
}

/** Rien ne se chiffre sans financeur : ceux de l'an dernier d'un geste, ou un premier. */
export function SansFinanceur({ programmation: { contrat, aReconduire }, annee, surAjouter }: Proprietes) {
  const { lancer, enCours } = useCommande('enveloppes.reconduire');
  const reconduire = () => void lancer({ contratId: contrat.id, annee }).catch(direRefus());
  const deja = aReconduire.length > 0;
  return (
    <Repere
      sens="info"
      mot={`Aucun financeur en ${annee}.`}
      gestes={
        <>
          {deja && (
            <Bouton enCours={enCours} surClic={reconduire}>
              {`Reconduire ceux de ${annee - 1}`}
            </Bouton>
          )}
          <Bouton genre={deja ? 'discret' : 'ordinaire'} icone="plus" surClic={surAjouter}>
            Ajouter un financeur
          </Bouton>
        </>
      }
    >
      {deja
        ? `En ${annee - 1} : ${enumerer(aReconduire)}.`
        : 'Chacun a ses colonnes, demandé, proposé, décidé, et son enveloppe.'}
    </Repere>
  );
}
