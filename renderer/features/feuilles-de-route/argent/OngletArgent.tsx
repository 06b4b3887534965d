import { useRequete } from '#renderer/host/requetes.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { MenuDeChoix } from '#renderer/ui/gestes/MenuDeChoix.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { enumerer } from '#shared/text/nombres.ts';
import type { TableauDeFeuille } from '../feuille.types.ts';
import { ecrireListe } from '../tableau/filtres.ts';
import { CeQueDitLArgent } from './CeQueDitLArgent.tsx';
import { colonnesDeLArgent } from './colonnes.tsx';
import { lireRangement, RANGEMENTS, rangerLArgent } from './rangement.ts';

/** L'argent de la feuille de route : par axe, financeur, origine ou année, et la part du droit commun. */
export function OngletArgent({ tableau }: { readonly tableau: TableauDeFeuille }) {
  const adresse = useAdresse();
  const { donnees: sommes, erreur, relire } = useRequete('feuillesDeRoute.argent', { id: tableau.feuille.id });
  if (sommes === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement de l’argent…" refus="Argent non lu." erreur={erreur} relire={relire} />
      </div>
    );
  const annees = [...new Set(sommes.map(({ annee }) => String(annee)))].toSorted();
  const choisies = (adresse.lire('annee') ?? '').split('|').filter((annee) => annees.includes(annee));
  const retenues = choisies.length === 0 ? sommes : sommes.filter(({ annee }) => choisies.includes(String(annee)));
  const rangement = lireRangement(adresse.lire('par'));
  return (
    <div className="corps">
      {sommes.length > 0 && (
        <div className="outils">
          <Segment
            libelle="Ranger l’argent"
            valeur={rangement}
            choix={RANGEMENTS}
            surChange={(par) => adresse.poser({ par: par === 'axe' ? null : par })}
          />
          {annees.length > 1 && (
            <MenuDeChoix
              puce
              libelle="Année"
              mot={choisies.length === 0 ? undefined : enumerer(choisies)}
              options={annees.map((annee) => ({ id: annee, libelle: annee }))}
              choisis={new Set(choisies)}
              surChange={(choix) => adresse.poser({ annee: ecrireListe([...choix].toSorted()) })}
            />
          )}
        </div>
      )}
      <Tableau
        libelle={`Argent par ${rangement} : ${tableau.feuille.intitule}`}
        colonnes={colonnesDeLArgent(rangement, retenues, tableau.axes, tableau.feuille.id)}
        lignes={rangerLArgent(rangement, retenues, tableau.axes)}
        cle={({ cle }) => cle}
        vide={
          <Vide
            icone="tableau"
            geste={
              <Lien vers={`/feuilles-de-route/${tableau.feuille.id}`} genre="bouton">
                Revenir aux actions
              </Lien>
            }
          >
            Aucun financement encore. Les lignes s’écrivent dans chaque fiche action : qui finance, d’où vient l’argent,
            combien.
          </Vide>
        }
      />
      {sommes.length > 0 && <CeQueDitLArgent sommes={retenues} lignes={tableau.lignes} />}
    </div>
  );
}
