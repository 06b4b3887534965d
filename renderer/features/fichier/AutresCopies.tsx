import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { direContenu, direTaille, raisonDeSauvegardeLibelle } from '#renderer/app/sauvegardes/dire-sauvegarde.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

type Copie = NonNullable<EtatHote['recuperation']>['copies'][number];

interface Proprietes {
  readonly copies: readonly Copie[];
  readonly enCours: boolean;
  readonly surRestaurer: (copie: string) => void;
}

/** Les sauvegardes du fichier qui ne s'ouvre pas : on peut en préférer une plus ancienne. */
export function AutresCopies({ copies, enCours, surRestaurer }: Proprietes) {
  if (copies.length < 2) return null;
  return (
    <Bloc titre="Toutes ses sauvegardes" note="chacune est relue en entier avant de prendre la place du fichier">
      <Tableau
        libelle="Sauvegardes du fichier"
        colonnes={[
          { id: 'quand', titre: 'Quand', entete: true, cellule: ({ quandUtc }) => instantLong(quandUtc) },
          { id: 'raison', titre: 'Pourquoi', cellule: ({ raison }) => raisonDeSauvegardeLibelle[raison] },
          {
            id: 'contenu',
            titre: 'Ce qu’elle porte',
            cellule: ({ contenu }) => (contenu === null ? '' : direContenu(contenu)),
          },
          { id: 'taille', titre: 'Taille', nombre: true, cellule: ({ taille }) => direTaille(taille) },
          {
            id: 'geste',
            titre: 'Restaurer',
            titreCache: true,
            cellule: ({ id, quandUtc, proposee }) =>
              proposee ? (
                <span className="note">proposée</span>
              ) : (
                <Bouton
                  genre="discret"
                  libelle={`Restaurer celle du ${instantLong(quandUtc)}`}
                  enCours={enCours}
                  surClic={() => surRestaurer(id)}
                >
                  Restaurer celle-ci
                </Bouton>
              ),
          },
        ]}
        lignes={copies}
        cle={({ id }) => id}
        vide={null}
      />
    </Bloc>
  );
}
