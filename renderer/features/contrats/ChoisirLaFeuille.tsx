import { useLocation } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import { chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly feuilles: Sortie<'feuillesDeRoute.lister'>;
  /** Ouvrir une feuille de route, quand il n'y en a pas. */
  readonly surOuvrir: () => void;
  readonly surFermer: () => void;
}

/** Une fiche action s'écrit dans une feuille de route : laquelle ? Choisie, sa fiche neuve s'ouvre. */
export function ChoisirLaFeuille({ feuilles, surOuvrir, surFermer }: Proprietes) {
  const [, aller] = useLocation();
  const choix = feuilles.map(({ id, intitule, de, debut, fin }) => ({
    id,
    libelle: intitule,
    note: `${de}, ${debut === fin ? debut : `${debut}-${fin}`}`,
  }));
  return (
    <Dialogue
      ouvert
      titre="Créer une fiche action"
      surFermer={surFermer}
      gestes={
        <>
          {choix.length === 0 && (
            <Bouton
              genre="premier"
              icone="plus"
              surClic={() => {
                surFermer();
                surOuvrir();
              }}
            >
              Ouvrir une feuille de route
            </Bouton>
          )}
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      {choix.length === 0 ? (
        <p>Une fiche action s’écrit dans une feuille de route, et il n’y en a pas encore dans ce fichier.</p>
      ) : (
        <ChoixReferentiel
          libelle="Dans quelle feuille de route ?"
          minimum={1}
          valeur={null}
          recents={choix}
          chercher={async (frappe) => chercherDans(choix, frappe)}
          surChange={(choisie) => choisie !== null && aller(`/feuilles-de-route/${choisie.id}?creer`)}
        />
      )}
    </Dialogue>
  );
}
