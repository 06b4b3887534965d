import type { Sortie } from '#shared/contract/contract.ts';
import { instantCourt } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

type Depuis = Sortie<'sauvegardes.examiner'>['depuis'];

/** Ce que le journal dit avoir été fait après la sauvegarde : ce que restaurer tout laisserait de côté. */
export function FaitesDepuis({ depuis }: { readonly depuis: Depuis }) {
  if (depuis === null)
    return (
      <Bloc titre="Fait depuis">
        <p className="note">
          Le fichier a pris une autre voie depuis (une restauration, un fichier refait) : son journal ne dit pas ce qui
          les sépare. Comparez objet par objet.
        </p>
      </Bloc>
    );
  return (
    <Bloc titre="Fait depuis" note={pluriel(depuis.total, 'opération', 'opérations')}>
      <Tableau
        libelle="Fait depuis cette sauvegarde"
        colonnes={[
          { id: 'quand', titre: 'Quand', cellule: ({ quandUtc }) => instantCourt(quandUtc) },
          { id: 'qui', titre: 'Qui', cellule: ({ auteur }) => auteur || 'non renseigné' },
          {
            id: 'quoi',
            titre: 'Quoi',
            entete: true,
            valeur: ({ libelle }) => libelle,
            cellule: ({ num, libelle }) => (
              <Lien vers={`/historique?operation=${num}`} genre="objet">
                {libelle}
              </Lien>
            ),
          },
        ]}
        lignes={depuis.operations}
        cle={({ num }) => String(num)}
        vide={<p className="note">Rien n’a été fait depuis : restaurer cette sauvegarde ne perdrait rien.</p>}
      />
      {depuis.total > depuis.operations.length && (
        <p className="note">{`Les ${depuis.operations.length} dernières sont montrées ; l’historique du fichier les a toutes.`}</p>
      )}
    </Bloc>
  );
}
