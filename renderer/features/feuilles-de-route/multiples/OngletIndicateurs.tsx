import './multiples.css';
import { useLocation } from 'wouter';
import { etatDeLIndicateur } from '#shared/domain/feuille-de-route/indicateur.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import { RienDeMontre } from '../RienDeMontre.tsx';
import { suivreUnLien } from '../suivre-un-lien.ts';
import { BarreDeFiltres } from '../tableau/BarreDeFiltres.tsx';
import { useActionsFiltrees } from '../tableau/use-actions-filtrees.ts';
import { useEnDeuxTemps } from '../use-en-deux-temps.ts';
import { CarteDIndicateur } from './CarteDIndicateur.tsx';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly surNouvelle: () => void;
}

/** Tous les indicateurs de la feuille de route, une petite courbe chacun, axe par axe. */
export function OngletIndicateurs({ tableau, surNouvelle }: Proprietes) {
  const [, aller] = useLocation();
  const { poser } = useAdresse();
  const { feuille, axes, lignes } = tableau;
  const { donnees, erreur, relire } = useRequete('feuillesDeRoute.indicateurs', { id: feuille.id });
  const { filtres, filtre, montrees } = useActionsFiltrees(lignes);
  const dessines = useEnDeuxTemps(16);
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement des indicateurs…"
          refus="Indicateurs non lus."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const parFiche = Map.groupBy(donnees, ({ ficheId }) => ficheId);
  const paires = montrees.flatMap((ligne) =>
    (parFiche.get(ligne.id) ?? []).map((indicateur) => ({ ligne, indicateur })),
  );
  const places = new Map(paires.map(({ indicateur }, place) => [indicateur.id, place]));
  const atteintes = paires.filter(({ indicateur }) => (etatDeLIndicateur(indicateur).atteint ?? 0) >= 1).length;
  const inconnues = paires.filter(({ indicateur }) => etatDeLIndicateur(indicateur).atteint === null).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: suit les liens qui sont dedans ; Entrée sur un lien est un clic.
    // biome-ignore lint/a11y/useKeyWithClickEvents: de même.
    <div className="corps" onClick={(evenement) => suivreUnLien(evenement, aller)}>
      <div className="outils">
        <BarreDeFiltres tableau={tableau} filtres={filtres} poser={poser} />
      </div>
      {montrees.length === 0 && <RienDeMontre filtre={filtre} surNouvelle={surNouvelle} />}
      {montrees.length > 0 && paires.length === 0 && (
        <Vide
          icone="tableau"
          geste={
            <Lien vers={`/feuilles-de-route/${feuille.id}`} genre="bouton">
              Voir les actions
            </Lien>
          }
        >
          {filtre
            ? 'Ces actions n’ont aucun indicateur.'
            : 'Aucun indicateur encore : ils s’écrivent dans chaque fiche action.'}
        </Vide>
      )}
      {paires.length > 0 && (
        <>
          <ul className="courbe-legende" aria-label="Légende">
            <li>
              <svg width={14} height={14} aria-hidden="true" className="courbe">
                <rect className="courbe-point initiale" x={3} y={3} width={8} height={8} />
              </svg>
              Initiale
            </li>
            <li>
              <svg width={14} height={14} aria-hidden="true" className="courbe">
                <circle className="courbe-point realisee" cx={7} cy={7} r={4} />
              </svg>
              Réalisée
            </li>
            <li>
              <svg width={14} height={14} aria-hidden="true" className="courbe">
                <path className="courbe-point cible" d="M7 2l5 5-5 5-5-5z" />
              </svg>
              Cible
            </li>
            <li>« n.d. » : non disponible, ce qui n’est pas zéro</li>
          </ul>
          {axes.map((axe) => {
            const siennes = paires.filter(({ ligne }) => ligne.axeId === axe.id);
            if (siennes.length === 0) return null;
            return (
              <section key={axe.id} className="indicateurs-d-axe" aria-label={nomDAxe(axe)}>
                <h2>
                  {nomDAxe(axe)}
                  <small className="note">{pluriel(siennes.length, 'indicateur', 'indicateurs')}</small>
                </h2>
                <ul className="petits-multiples">
                  {siennes.map(({ ligne, indicateur }) => (
                    <CarteDIndicateur
                      key={indicateur.id}
                      feuilleId={feuille.id}
                      ligne={ligne}
                      indicateur={indicateur}
                      dessine={(places.get(indicateur.id) ?? 0) < dessines}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
          <LigneCalme>
            {`${pluriel(atteintes, 'cible atteinte', 'cibles atteintes')} sur ${paires.length - inconnues} connues${inconnues === 0 ? '' : ` ; ${pluriel(inconnues, 'indicateur n’a', 'indicateurs n’ont')} pas encore de cible et de réalisé chiffrés`}. Les courbes ne montrent que les valeurs d’ensemble ; le détail par sexe et par territoire est dans chaque fiche.`}
          </LigneCalme>
        </>
      )}
    </div>
  );
}
