import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { Poignee } from '../ordre/Poignee.tsx';
import { useOrdre } from '../ordre/use-ordre.ts';
import { BarreDeLot } from './BarreDeLot.tsx';
import { type Colonne, montrees, type Tri, trier, triSuivant } from './colonne.ts';
import { CorpsDeTableau } from './CorpsDeTableau.tsx';
import { GestesDeTableau } from './GestesDeTableau.tsx';
import { type Groupe, ranger } from './groupes.ts';
import { PiedDeTableau } from './PiedDeTableau.tsx';
import { rangsDeTranche, rangsEntiers } from './rangs.ts';
import { TeteDeColonne } from './TeteDeColonne.tsx';
import { useDernier } from './use-dernier.ts';
import { useFenetre } from './use-fenetre.ts';
import { useOrdreVoulu } from './use-ordre-voulu.ts';
import { useUnSeulArret } from './use-un-seul-arret.ts';
import { useFoyerDeLigne } from './use-foyer-de-ligne.ts';

/** Choisir plusieurs lignes pour un même geste. */
export interface ChoixDeLignes<L> {
  readonly choisies: ReadonlySet<string>;
  readonly surChange: (choisies: ReadonlySet<string>) => void;
  /** Nom d'une ligne, lu par sa case : « Bus des droits ». */
  readonly nom: (ligne: L) => string;
  /** « choisie », « choisies » : accordé au nombre et au genre. */
  readonly mot: (nombre: number) => string;
  readonly gestes: ReactNode;
  /** Quand l'hôte tient la liste : « tout » la désigne sans la nommer, et `choisies` dit alors qui l'on en ôte. */
  readonly tout?: { readonly pris: boolean; readonly surChange: (pris: boolean) => void } | undefined;
}

/** Une liste que l'hôte tient : `lignes` n'en est qu'une tranche. */
export interface SuiteDeLignes {
  readonly debut: number;
  readonly total: number;
  /** Quelle liste : une autre se montre depuis son début. */
  readonly liste: string;
  /** Le premier rang en vue a changé : la tranche est à suivre. */
  readonly surVue: (premier: number) => void;
}

/** Changer l'ordre des lignes. */
export interface OrdreDeLignes<L> {
  readonly nom: (ligne: L) => string;
  /** `rang` : place voulue, à partir de 0. Fini quand l'ordre est écrit, ou refusé : d'ici là, il se montre déjà. */
  readonly surDeplacer: (cle: string, rang: number) => unknown;
}

interface Proprietes<L> {
  /** Nom du tableau, pour qui ne le voit pas. */
  readonly libelle: string;
  readonly colonnes: readonly Colonne<L>[];
  readonly lignes: readonly L[];
  readonly cle: (ligne: L) => string;
  /** Clic sur la ligne ou Entrée. */
  readonly surOuvrir?: ((ligne: L) => void) | undefined;
  /** Clé de la ligne dont le panneau montre le détail. */
  readonly ouverte?: string | null | undefined;
  readonly choix?: ChoixDeLignes<L> | undefined;
  /** Tri tenu ailleurs (dans l'adresse) ; sinon le tableau le tient. */
  readonly tri?: Tri | null | undefined;
  readonly surTri?: ((tri: Tri | null) => void) | undefined;
  readonly groupe?: ((ligne: L) => Groupe) | undefined;
  /** Les groupes que l'on montre même sans ligne, dans leur ordre. */
  readonly groupes?: readonly Groupe[] | undefined;
  /** Ce qui se montre quand il n'y a aucune ligne : un `Vide`. */
  readonly vide: ReactNode;
  /** Les lignes se mettent dans l'ordre, à la souris et par Alt+↑ ou Alt+↓ ; le tri n'a alors plus d'objet. */
  readonly ordre?: OrdreDeLignes<L> | undefined;
  /** Les lignes ne sont qu'une tranche d'une liste que l'hôte cherche, filtre et range. */
  readonly suite?: SuiteDeLignes | undefined;
  /** Les lignes à exporter quand l'écran n'en montre qu'une partie ; celles de l'écran, sinon. */
  readonly toutes?: (() => Promise<readonly L[]>) | undefined;
  /** Un rang pleine largeur à la fin : « Ajouter un point ». */
  readonly ajout?: ReactNode;
}

/** Combien de lignes sont choisies ; d'une liste entière, toutes sauf celles que l'on a ôtées. */
function combienDeChoisies<L>(
  choix: ChoixDeLignes<L> | undefined,
  inverse: boolean,
  suite: SuiteDeLignes | undefined,
  cles: readonly string[],
): number {
  if (choix === undefined) return 0;
  if (inverse) return Math.max(0, (suite?.total ?? cles.length) - choix.choisies.size);
  return suite === undefined ? cles.filter((cle) => choix.choisies.has(cle)).length : choix.choisies.size;
}

/**
 * Le tableau de tous les écrans. Clavier : flèches, Début et Fin passent de ligne en ligne, Tab va aux gestes de la
 * ligne, Entrée ouvre, Espace choisit. Au-delà de deux cents rangs, seuls ceux en vue sont dans la page.
 */
export function Tableau<L>(proprietes: Proprietes<L>) {
  const {
    libelle,
    colonnes: toutesLesColonnes,
    lignes,
    cle,
    surOuvrir,
    ouverte = null,
    choix,
    surTri,
    groupe,
    groupes,
    vide,
    ajout,
    ordre,
    suite,
  } = proprietes;
  const colonnes = useMemo(() => montrees(toutesLesColonnes), [toutesLesColonnes]);
  const cadre = useRef<HTMLDivElement>(null);
  const [triTenu, setTriTenu] = useState<Tri | null>(null);
  const tri = proprietes.tri === undefined ? triTenu : proprietes.tri;
  const { lignes: ordonnees, deplacer } = useOrdreVoulu(lignes, cle, ordre?.surDeplacer);
  const rangs =
    suite === undefined
      ? rangsEntiers(ranger(trier(ordonnees, colonnes, tri), groupe, groupes), cle)
      : rangsDeTranche(lignes, suite.debut, suite.total, cle);
  const parCle = new Map(lignes.map((ligne) => [cle(ligne), ligne]));
  const fenetre = useFenetre(cadre, rangs.total);
  const clavier = surOuvrir !== undefined || choix !== undefined || fenetre.active;

  const surVue = suite?.surVue;
  useEffect(() => surVue?.(fenetre.debut), [surVue, fenetre.debut]);
  const liste = suite?.liste;
  useLayoutEffect(() => {
    if (liste !== undefined && cadre.current) cadre.current.scrollTop = 0;
  }, [liste]);

  const rangement = useOrdre({
    cles: rangs.cles,
    nom: (cleDeLigne) => ordre?.nom(parCle.get(cleDeLigne) as L) ?? '',
    surDeplacer: deplacer,
  });

  const inverse = choix?.tout?.pris ?? false;
  const estChoisie = (cleDeLigne: string) => choix !== undefined && choix.choisies.has(cleDeLigne) !== inverse;
  const basculer = (cleDeLigne: string) => {
    if (choix === undefined) return;
    const suivantes = new Set(choix.choisies);
    if (!suivantes.delete(cleDeLigne)) suivantes.add(cleDeLigne);
    choix.surChange(suivantes);
  };
  const surBasculer = useDernier(basculer);
  const ouvrirLigne = useDernier((ligne: L) => surOuvrir?.(ligne));
  const choisir = (pris: boolean) => {
    choix?.tout?.surChange(pris);
    choix?.surChange(new Set(pris && choix.tout === undefined ? rangs.cles : []));
  };
  const foyer = useFoyerDeLigne({
    cadre,
    lignes: rangs,
    surOuvrir: surOuvrir && ((cleDeLigne) => surOuvrir(parCle.get(cleDeLigne) as L)),
    surBasculer: choix && basculer,
    montrer: (ligne) => {
      if (!fenetre.active || cadre.current === null) return;
      const haut = rangs.placeDe(ligne) * fenetre.hauteurRang;
      const { scrollTop, clientHeight } = cadre.current;
      if (haut < scrollTop) cadre.current.scrollTop = haut;
      else if (haut + 3 * fenetre.hauteurRang > scrollTop + clientHeight)
        cadre.current.scrollTop = haut - clientHeight + 3 * fenetre.hauteurRang;
    },
  });
  const place = rangs.placeDe(foyer.ligne);
  const enVue = foyer.tenu || (place >= fenetre.debut && place < fenetre.fin);
  const auClavier = enVue ? foyer.ligne : rangs.ligneA(fenetre.debut);
  useUnSeulArret(cadre, clavier ? auClavier : null);
  const toucherTri = (colonne: string) => {
    const suivant = triSuivant(tri, colonne);
    if (cadre.current) cadre.current.scrollTop = 0;
    if (surTri) surTri(suivant);
    else setTriTenu(suivant);
  };

  if (rangs.total === 0 && !ajout) return vide;
  const enTete = (choix ? 1 : 0) + (ordre ? 1 : 0);
  const largeur = colonnes.length + enTete;
  const nombreDeChoisies = combienDeChoisies(choix, inverse, suite, rangs.cles);
  return (
    <>
      {choix && nombreDeChoisies > 0 && (
        <BarreDeLot
          nombre={nombreDeChoisies}
          total={rangs.nombre}
          mot={choix.mot(nombreDeChoisies)}
          gestes={choix.gestes}
          surTout={() => choisir(true)}
          surRien={() => choisir(false)}
        />
      )}
      <div className={classes('defile', fenetre.active && 'defile-haut')} ref={cadre}>
        <table
          // D'une tranche à l'autre, les colonnes ne bougent pas.
          className={classes('tableau', fenetre.active && suite !== undefined && 'par-tranches')}
          role={clavier ? 'grid' : undefined}
          aria-label={libelle}
          aria-rowcount={fenetre.active ? rangs.total + 1 : undefined}
          aria-multiselectable={choix ? true : undefined}
        >
          <thead>
            <tr>
              {ordre && (
                <td className="case-de-ligne">
                  <span className="hors-vue">Ordre</span>
                </td>
              )}
              {choix && (
                <td className="case-de-ligne">
                  <span className="hors-vue">Choix</span>
                </td>
              )}
              {colonnes.map((colonne) => (
                <TeteDeColonne key={colonne.id} colonne={colonne} tri={tri} surTri={toucherTri} />
              ))}
            </tr>
          </thead>
          <CorpsDeTableau
            rangs={rangs}
            cle={cle}
            colonnes={colonnes}
            largeur={largeur}
            fenetre={fenetre}
            tenue={fenetre.active && foyer.tenu ? rangs.placeDe(foyer.ligne) : null}
            ouverte={ouverte}
            auClavier={clavier ? auClavier : null}
            choisie={choix ? estChoisie : null}
            nom={choix?.nom}
            surBasculer={surBasculer}
            surOuvrir={surOuvrir && ouvrirLigne}
            attributs={clavier ? foyer.attributs : {}}
            rangement={
              ordre
                ? {
                    element: rangement.element,
                    poignee: (cleDeLigne) => <Poignee {...rangement.poignee(cleDeLigne)} />,
                  }
                : null
            }
            parPlace={suite !== undefined}
          />
          <PiedDeTableau colonnes={colonnes} avant={enTete} ajout={ajout} />
        </table>
      </div>
      {fenetre.active && (
        <p className="papier-partiel note">
          {`Ne s’impriment que les lignes lues à l’écran, sur ${rangs.nombre}. « Exporter » les donne toutes.`}
        </p>
      )}
      {rangs.nombre > 0 && (
        <GestesDeTableau
          libelle={libelle}
          colonnes={toutesLesColonnes}
          total={suite?.total ?? 0}
          lignes={async () =>
            trier(proprietes.toutes === undefined ? ordonnees : await proprietes.toutes(), colonnes, tri)
          }
        />
      )}
      {ordre && (
        <p className="hors-vue" role="status">
          {rangement.annonce}
        </p>
      )}
    </>
  );
}
