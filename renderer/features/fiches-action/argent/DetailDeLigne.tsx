import { useRef } from 'react';
import type { Entree } from '#shared/contract/contract.ts';
import { actionP147Libelle, origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { actionP147Schema, type Financement, origineSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { useFiche } from '../contexte-fiche.ts';
import { anneesDuPlan } from './annees-du-plan.ts';

const ORIGINES = origineSchema.options.map((valeur) => ({ valeur, libelle: origineLibelle[valeur] }));
const ACTIONS = actionP147Schema.options.map((valeur) => ({ valeur, libelle: actionP147Libelle[valeur] }));

interface Proprietes {
  readonly ligne: Financement;
  readonly changer: (patch: Entree<'financements.modifier'>['patch']) => Promise<void>;
  readonly surAnnee: (annee: number) => void;
}

/** Le reste d'une ligne : d'où vient l'argent, ce qui est payé, le programme 147 et son dossier. */
export function DetailDeLigne({ ligne, changer, surAnnee }: Proprietes) {
  const { garder, aujourdHui, financements } = useFiche();
  const annees = anneesDuPlan(
    financements.map(({ annee }) => annee),
    anneeCivile(aujourdHui),
  ).map((annee) => ({ valeur: String(annee), libelle: String(annee) }));
  const { lancer } = useCommande('financements.retirer');
  const ici = useRef<HTMLDivElement>(null);
  const retirer = () => {
    // La ligne disparaît avec son bouton : le foyer va à l'année du plan, sans attendre.
    ici.current?.closest('.plan')?.querySelector('select')?.focus();
    void garder(lancer({ id: ligne.id })).catch(direRefus());
  };
  return (
    <div className="fiche rangee-de-ligne" ref={ici}>
      <ChoixSurPlace
        libelle="D’où vient l’argent"
        options={ORIGINES}
        valeur={ligne.origine}
        surEnregistrer={(origine) => (origine === null ? Promise.resolve() : changer({ origine }))}
      />
      <MontantSurPlace
        libelle="Payé (€)"
        exemple="rien encore"
        valeur={ligne.paye}
        surEnregistrer={(paye) => changer({ paye })}
      />
      {ligne.origine === 'p147' && (
        <>
          <ChoixSurPlace
            libelle="Action du programme 147"
            vide="Non dite"
            options={ACTIONS}
            valeur={ligne.actionP147}
            surEnregistrer={(actionP147) => changer({ actionP147 })}
          />
          <ChampSurPlace
            libelle="Dossier Dauphin"
            exemple="sans numéro"
            valeur={ligne.dauphin ?? ''}
            surEnregistrer={(dauphin) => changer({ dauphin })}
          />
          <CaseSurPlace
            libelle="Convention pluriannuelle"
            valeur={ligne.pluriannuel}
            surEnregistrer={(pluriannuel) => changer({ pluriannuel })}
          />
        </>
      )}
      <ChoixSurPlace
        libelle="Année"
        options={annees}
        valeur={String(ligne.annee)}
        surEnregistrer={async (choisie) => {
          const annee = Number(choisie);
          await changer({ annee });
          surAnnee(annee);
        }}
      />
      <Bouton
        genre="discret"
        danger
        icone="corbeille"
        libelle={`Retirer la ligne : ${ligne.financeur}`}
        surClic={retirer}
      >
        Retirer la ligne
      </Bouton>
    </div>
  );
}
