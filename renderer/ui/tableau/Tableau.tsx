import { type ReactNode, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { Poignee } from '../ordre/Poignee.tsx';
import { useOrdre } from '../ordre/use-ordre.ts';
import { BarreDeLot } from './BarreDeLot.tsx';
import { type Colonne, montrees, type Tri, trier, triSuivant } from './colonne.ts';
import { GestesDeTableau } from './GestesDeTableau.tsx';
import { type Groupe, ranger } from './groupes.ts';
import { joindre } from './joindre.ts';
import { LigneDeTableau } from './LigneDeTableau.tsx';
import { PiedDeTableau } from './PiedDeTableau.tsx';
import { TeteDeColonne } from './TeteDeColonne.tsx';
import { TeteDeGroupe } from './TeteDeGroupe.tsx';
import { useFenetre } from './use-fenetre.ts';
import { useOrdreVoulu } from './use-ordre-voulu.ts';
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
  /** Ce qui se montre quand il n'y a aucune ligne : un `Vide`. */
  readonly vide: ReactNode;
  /** Les lignes se mettent dans l'ordre, à la souris et par Alt+↑ ou Alt+↓ ; le tri n'a alors plus d'objet. */
  readonly ordre?: OrdreDeLignes<L> | undefined;
  /** Les lignes à exporter quand l'écran n'en montre qu'une partie ; celles de l'écran, sinon. */
  readonly toutes?: (() => Promise<readonly L[]>) | undefined;
  /** Un rang pleine largeur à la fin : « Ajouter un point ». */
  readonly ajout?: ReactNode;
}

/**
 * Le tableau de tous les écrans. Clavier : flèches, Début et Fin passent de ligne en ligne, Entrée
 * ouvre, Espace choisit. Au-delà de deux cents rangs, seuls ceux en vue sont dans la page.
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
    vide,
    ajout,
    ordre,
  } = proprietes;
  const colonnes = montrees(toutesLesColonnes);
  const cadre = useRef<HTMLDivElement>(null);
  const [triTenu, setTriTenu] = useState<Tri | null>(null);
  const tri = proprietes.tri === undefined ? triTenu : proprietes.tri;
  const { lignes: ordonnees, deplacer } = useOrdreVoulu(lignes, cle, ordre?.surDeplacer);
  const rangs = ranger(trier(ordonnees, colonnes, tri), groupe);
  const parCle = new Map(lignes.map((ligne) => [cle(ligne), ligne]));
  const cles = rangs.flatMap((rang) => (rang.genre === 'ligne' ? [cle(rang.ligne)] : []));
  const fenetre = useFenetre(cadre, rangs.length);
  const clavier = surOuvrir !== undefined || choix !== undefined || fenetre.active;

  const rangement = useOrdre({
    cles,
    nom: (cleDeLigne) => ordre?.nom(parCle.get(cleDeLigne) as L) ?? '',
    surDeplacer: deplacer,
  });

  const basculer = (cleDeLigne: string) => {
    if (choix === undefined) return;
    const suivantes = new Set(choix.choisies);
    if (!suivantes.delete(cleDeLigne)) suivantes.add(cleDeLigne);
    choix.surChange(suivantes);
  };
  const foyer = useFoyerDeLigne({
    cadre,
    cles,
    surOuvrir: surOuvrir && ((cleDeLigne) => surOuvrir(parCle.get(cleDeLigne) as L)),
    surBasculer: choix && basculer,
    montrer: (rangDeLigne) => {
      if (!fenetre.active || cadre.current === null) return;
      const haut =
        rangs.findIndex((rang) => rang.genre === 'ligne' && cle(rang.ligne) === cles[rangDeLigne]) *
        fenetre.hauteurRang;
      const { scrollTop, clientHeight } = cadre.current;
      if (haut < scrollTop) cadre.current.scrollTop = haut;
      else if (haut + 3 * fenetre.hauteurRang > scrollTop + clientHeight)
        cadre.current.scrollTop = haut - clientHeight + 3 * fenetre.hauteurRang;
    },
  });
  const toucherTri = (colonne: string) => {
    const suivant = triSuivant(tri, colonne);
    if (cadre.current) cadre.current.scrollTop = 0;
    if (surTri) surTri(suivant);
    else setTriTenu(suivant);
  };

  if (lignes.length === 0 && !ajout) return vide;
  const enTete = (choix ? 1 : 0) + (ordre ? 1 : 0);
  const largeur = colonnes.length + enTete;
  const nombreDeChoisies = choix ? cles.filter((cleDeLigne) => choix.choisies.has(cleDeLigne)).length : 0;
  return (
    <>
      {choix && nombreDeChoisies > 0 && (
        <BarreDeLot
          nombre={nombreDeChoisies}
          total={cles.length}
          mot={choix.mot(nombreDeChoisies)}
          gestes={choix.gestes}
          surTout={() => choix.surChange(new Set(cles))}
          surRien={() => choix.surChange(new Set())}
        />
      )}
      <div className={classes('defile', fenetre.active && 'defile-haut')} ref={cadre}>
        <table
          className="tableau"
          role={clavier ? 'grid' : undefined}
          aria-label={libelle}
          aria-rowcount={fenetre.active ? rangs.length + 1 : undefined}
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
          <tbody>
            {fenetre.avant > 0 && <tr aria-hidden="true" style={{ height: fenetre.avant }} />}
            {rangs.slice(fenetre.debut, fenetre.fin).map((rang, n) => {
              if (rang.genre === 'groupe') {
                return (
                  <TeteDeGroupe
                    key={`groupe ${rang.groupe.cle}`}
                    groupe={rang.groupe}
                    largeur={largeur}
                    rang={fenetre.debut + n + 2}
                  />
                );
              }
              const cleDeLigne = cle(rang.ligne);
              return (
                <LigneDeTableau
                  key={cleDeLigne}
                  ligne={rang.ligne}
                  cle={cleDeLigne}
                  colonnes={colonnes}
                  rang={fenetre.debut + n + 2}
                  ouverte={cleDeLigne === ouverte}
                  choix={
                    choix
                      ? {
                          choisie: choix.choisies.has(cleDeLigne),
                          surBasculer: () => basculer(cleDeLigne),
                          nom: choix.nom(rang.ligne),
                        }
                      : null
                  }
                  surOuvrir={surOuvrir && (() => surOuvrir(rang.ligne))}
                  attributs={joindre(
                    clavier ? foyer.attributs(cleDeLigne) : {},
                    ordre ? rangement.element(cleDeLigne) : {},
                  )}
                  poignee={ordre && <Poignee {...rangement.poignee(cleDeLigne)} />}
                />
              );
            })}
            {fenetre.apres > 0 && <tr aria-hidden="true" style={{ height: fenetre.apres }} />}
          </tbody>
          <PiedDeTableau colonnes={colonnes} avant={enTete} ajout={ajout} />
        </table>
      </div>
      {lignes.length > 0 && (
        <GestesDeTableau
          libelle={libelle}
          colonnes={toutesLesColonnes}
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
