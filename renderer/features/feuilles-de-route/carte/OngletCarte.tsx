import './carte.css';
import { classeDe, classer, direClasse } from '#shared/documents/graphiques/carte/classes-d-actions.ts';
import { placerLesQuartiers } from '#shared/documents/graphiques/carte/placer.ts';
import { couvrir } from '#shared/domain/feuille-de-route/couverture.rules.ts';
import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { plusieursCommunes, type TableauDeFeuille } from '../feuille.types.ts';
import { BarreDeFiltres } from '../tableau/BarreDeFiltres.tsx';
import { ecrireListe, filtresDeLAdresse } from '../tableau/filtres.ts';
import { useActionsFiltrees } from '../tableau/use-actions-filtrees.ts';
import { CarteDesQuartiers, type QuartierMontre } from './CarteDesQuartiers.tsx';
import { CADRE } from './cadre.ts';

/** Toutes, sauf les abandonnées : ce que compte la carte. */
const QUI_COUVRENT = ecrireListe(etatFicheSchema.options.filter((etat) => etat !== 'abandonnee')) ?? '';

/** Les quartiers à leur place, plus foncés quand plus d'actions les visent ; la même chose en table. */
export function OngletCarte({ tableau }: { readonly tableau: TableauDeFeuille }) {
  const { lire, poser } = useAdresse();
  const { feuille, axes, lignes, quartiers } = tableau;
  const { donnees: lieux, erreur, relire } = useRequete('feuillesDeRoute.lieux', { id: feuille.id });
  const { filtres, filtre, montrees } = useActionsFiltrees(lignes);
  if (lieux === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement de la carte…" refus="Carte non lue." erreur={erreur} relire={relire} />
      </div>
    );
  if (quartiers.length === 0)
    return (
      <div className="corps">
        <Vide icone="epingle">
          Le référentiel ne connaît aucun quartier prioritaire dans le ressort de cette feuille de route.
        </Vide>
      </div>
    );
  const { rangs, sansAction } = couvrir(montrees, axes, quartiers);
  const classes = classer(rangs.map(({ total }) => total));
  const versLeTableau = (code: string) => {
    const mots = new URLSearchParams(filtresDeLAdresse(lire));
    mots.set('qpv', code);
    if (filtres.etats.length === 0) mots.set('etat', QUI_COUVRENT);
    return `/feuilles-de-route/${feuille.id}?${mots}`;
  };
  const situer = plusieursCommunes(quartiers);
  const montres = rangs.map(
    ({ code, libelle, communes, total }): QuartierMontre => ({
      code,
      communes: situer ? communes : '',
      libelle,
      actions: total,
      classe: classeDe(classes, total),
      vers: versLeTableau(code),
    }),
  );
  const parCode = new Map(montres.map((quartier) => [quartier.code, quartier]));
  const carte = placerLesQuartiers(
    lieux.filter(({ code }) => parCode.has(code)),
    CADRE,
  );
  const places = new Set(lieux.map(({ code }) => code));
  const sansLieu = montres.filter(({ code }) => !places.has(code));
  const sansTrace = lieux.filter(({ contour }) => contour === null).length;
  const colonnes: readonly Colonne<QuartierMontre>[] = [
    {
      id: 'quartier',
      titre: 'Quartier prioritaire',
      entete: true,
      valeur: ({ libelle }) => libelle,
      cellule: ({ libelle, communes, actions }) => (
        <>
          {actions === 0 ? <Etat sens="alerte">{libelle}</Etat> : libelle}
          {communes !== '' && <span className="note">{communes}</span>}
        </>
      ),
      comparer: (un, autre) => comparerTextes(un.libelle, autre.libelle),
    },
    { id: 'commune', titre: 'Commune', horsEcran: true, valeur: ({ communes }) => communes },
    { id: 'code', titre: 'Code', horsEcran: true, valeur: ({ code }) => code },
    {
      id: 'actions',
      titre: 'Actions',
      nombre: true,
      valeur: ({ actions }) => actions,
      cellule: ({ actions, libelle, vers }) =>
        actions === 0 ? (
          <span className="rien">0</span>
        ) : (
          <Lien vers={vers} libelle={`${pluriel(actions, 'action', 'actions')} : ${libelle}`}>
            {actions}
          </Lien>
        ),
      comparer: (un, autre) => un.actions - autre.actions,
    },
  ];
  return (
    <div className="corps">
      <div className="outils">
        <BarreDeFiltres tableau={tableau} filtres={filtres} poser={poser} />
      </div>
      <div className="carte-et-table">
        <div>
          {carte === null ? (
            <Vide icone="epingle">On ne sait pas placer ces quartiers : la table les compte.</Vide>
          ) : (
            <CarteDesQuartiers
              libelle={`Carte de ${pluriel(montres.length - sansLieu.length, 'quartier', 'quartiers')}, par nombre d’actions ; ${pluriel(sansAction.length, 'quartier', 'quartiers')} sans action`}
              carte={carte}
              quartiers={parCode}
            />
          )}
          <ul className="carte-legende" aria-label="Légende">
            {classes.map((classe) => (
              <li key={classe.rang}>
                <svg width={22} height={22} aria-hidden="true" className="carte-quartier" data-classe={classe.rang}>
                  <circle cx={11} cy={11} r={10} />
                </svg>
                {direClasse(classe)}
              </li>
            ))}
          </ul>
          {sansTrace > 0 && (
            <LigneCalme>
              {`${pluriel(sansTrace, 'quartier est montré', 'quartiers sont montrés')} par son seul centre : l’application n’a de tracés que dans le Grand Est.`}
            </LigneCalme>
          )}
          {sansLieu.length > 0 && (
            <LigneCalme>{`Sans lieu connu : ${enumerer(sansLieu.map(({ libelle }) => libelle))}.`}</LigneCalme>
          )}
          <LigneCalme>
            {`${filtre ? 'Les filtres resserrent ce qui se compte. ' : ''}Une action qui vise plusieurs quartiers compte dans chacun ; abandonnée, elle ne compte pas.`}
          </LigneCalme>
        </div>
        <Tableau
          libelle="Actions par quartier prioritaire"
          colonnes={colonnes}
          lignes={montres}
          cle={({ code }) => code}
          vide={null}
        />
      </div>
    </div>
  );
}
