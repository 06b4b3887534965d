import { instantCourt } from '#shared/dates/instant.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

/** Ce qui s'est retiré d'un objet sans passer par la corbeille (un point, un siège, une étape) : l'historique le rend. */
export function Retires({ texte }: { readonly texte: readonly string[] }) {
  const { donnees } = useRequete('corbeille.retires', {});
  const annulation = useDemande('historique.annulerOperation');
  if (donnees === null) return null;
  const remettre = (num: number, quoi: string) =>
    void annulation
      .lancer({ num })
      .then(() => donnerAvis(`Remis : ${quoi}.`), direRefus('Ce retrait n’a pas pu être défait.'));
  const montres = donnees.filter(({ quoi, dont, libelle }) => {
    const forme = enTri(`${quoi} ${dont?.nom ?? ''} ${libelle}`);
    return texte.every((mot) => forme.includes(mot));
  });
  return (
    <Bloc titre="Retiré d’un objet" note="point, siège, étape, pièce, versement… depuis trente jours">
      <Tableau
        libelle="Retiré d’un objet"
        colonnes={[
          {
            id: 'quoi',
            titre: 'Quoi',
            entete: true,
            valeur: ({ quoi }) => quoi,
            cellule: ({ num, quoi, avec }) => (
              <Lien vers={`/historique?operation=${num}`} genre="objet">
                {avec > 0 ? `${quoi}, avec ${pluriel(avec, 'autre ligne', 'autres lignes')}` : quoi}
              </Lien>
            ),
          },
          {
            id: 'dont',
            titre: 'De quel objet',
            valeur: ({ dont }) => dont?.nom ?? '',
            cellule: ({ dont }) =>
              dont?.adresse ? (
                <Lien vers={dont.adresse} genre="objet">
                  {dont.nom}
                </Lien>
              ) : (
                (dont?.nom ?? null)
              ),
          },
          { id: 'qui', titre: 'Par qui', cellule: ({ auteur }) => auteur || 'non renseigné' },
          { id: 'quand', titre: 'Quand', cellule: ({ quandUtc }) => instantCourt(quandUtc) },
          {
            id: 'geste',
            titre: 'Remettre',
            titreCache: true,
            cellule: ({ num, quoi }) => (
              <Bouton
                genre="discret"
                libelle={`Remettre ${quoi}`}
                enCours={annulation.enCours}
                surClic={() => remettre(num, quoi)}
              >
                Remettre
              </Bouton>
            ),
          },
        ]}
        lignes={montres}
        cle={({ num }) => String(num)}
        vide={
          <Vide icone="fait">
            {texte.length > 0 ? 'Aucun retrait ne répond à ces mots.' : 'Rien n’a été retiré depuis trente jours.'}
          </Vide>
        }
      />
    </Bloc>
  );
}
