import type { Entree } from '#shared/contract/contract.ts';
import { actionP147Libelle, origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { actionP147Schema, type Financement, origineSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { foyerAuContenu } from '#renderer/ui/dialogue/foyer-au-contenu.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useFiche } from '../contexte-fiche.ts';

const ORIGINES = origineSchema.options.map((valeur) => ({ valeur, libelle: origineLibelle[valeur] }));
const ACTIONS = actionP147Schema.options.map((valeur) => ({ valeur, libelle: actionP147Libelle[valeur] }));

interface Proprietes {
  readonly ligne: Financement;
  readonly changer: (patch: Entree<'financements.modifier'>['patch']) => Promise<void>;
  readonly surAnnee: (annee: number) => void;
}

/** Le reste d'une ligne : d'où vient l'argent, ce qui est payé, le programme 147 et son dossier. */
export function DetailDeLigne({ ligne, changer, surAnnee }: Proprietes) {
  const { garder } = useFiche();
  const { lancer } = useCommande('financements.retirer');
  const retirer = () => {
    // La ligne disparaît avec son bouton.
    foyerAuContenu();
    void garder(lancer({ id: ligne.id })).catch(direRefus());
  };
  return (
    <div className="rangee-de-ligne">
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
          <ChampCase
            libelle="Convention pluriannuelle"
            valeur={ligne.pluriannuel}
            surChange={(pluriannuel) => void changer({ pluriannuel }).catch(direRefus())}
          />
        </>
      )}
      <NombreSurPlace
        libelle="Année"
        illisible="Une année en quatre chiffres."
        valeur={ligne.annee}
        surEnregistrer={async (annee) => {
          await changer({ annee: annee ?? Number.NaN });
          if (annee !== null) surAnnee(annee);
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
