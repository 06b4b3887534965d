import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { Choix, Remarque } from '#shared/domain/reprise/comprehension.schema.ts';
import type { useFenetre } from '#renderer/ui/tableau/use-fenetre.ts';
import type { Decision } from '../choix.ts';
import type { Place } from '../reperage.ts';
import type { Comprise } from '../reprise.types.ts';
import { ajuster, largeursVoulues, NUMEROS } from './largeurs.ts';
import { type GestesDeGrille, LigneDeGrille } from './LigneDeGrille.tsx';
import { TetesDeGrille } from './TetesDeGrille.tsx';

interface Proprietes {
  readonly cadre: RefObject<HTMLDivElement | null>;
  readonly surCadre: (element: HTMLDivElement | null) => void;
  readonly comprise: Comprise;
  readonly choix: Choix;
  readonly total: number;
  readonly fenetre: ReturnType<typeof useFenetre>;
  readonly active: Place;
  readonly edition: Place | null;
  readonly gestes: GestesDeGrille;
  readonly decider: (decision: Decision) => void;
  readonly surTouche: (evenement: KeyboardEvent) => void;
}

function parLigne(remarques: readonly Remarque[]): ReadonlyMap<number, ReadonlyMap<number, Remarque>> {
  const lignes = new Map<number, Map<number, Remarque>>();
  for (const remarque of remarques) {
    if (remarque.colonne === null) continue;
    const ligne = lignes.get(remarque.ligne) ?? new Map<number, Remarque>();
    // La plus grave se montre ; la première, à gravité égale.
    const deja = ligne.get(remarque.colonne);
    if (deja === undefined || (deja.gravite === 'avis' && remarque.gravite === 'refus'))
      ligne.set(remarque.colonne, remarque);
    lignes.set(remarque.ligne, ligne);
  }
  return lignes;
}

function parLigneRecrite({ corrections }: Choix): ReadonlyMap<number, Readonly<Record<number, string>>> {
  const lignes = new Map<number, Record<number, string>>();
  for (const { ligne, colonne, texte } of corrections) {
    const recrites = lignes.get(ligne) ?? {};
    recrites[colonne] = texte;
    lignes.set(ligne, recrites);
  }
  return lignes;
}

/** Le fichier tel quel : ses lettres, ses numéros, le sens de chaque colonne au-dessus, et ce qu'il y a à regarder. */
export function Grille(proprietes: Proprietes) {
  const { cadre, surCadre, comprise, choix, total, fenetre, active, edition, gestes, decider, surTouche } = proprietes;
  const { colonnes, champs, montrees, remarques, titres } = comprise;
  const parRang = useMemo(() => new Map(montrees.map((montree) => [montree.ligne, montree])), [montrees]);
  const aRegarder = useMemo(() => parLigne(remarques), [remarques]);
  const recrites = useMemo(() => parLigneRecrite(choix), [choix]);
  // Mesurées à la première tranche : les colonnes ne bougent pas sous l'œil quand on défile.
  const [voulues] = useState(() => largeursVoulues(montrees, colonnes.length));
  const [place, setPlace] = useState(0);
  useLayoutEffect(() => {
    const mesurer = () => setPlace(cadre.current?.clientWidth ?? 0);
    mesurer();
    window.addEventListener('resize', mesurer);
    return () => window.removeEventListener('resize', mesurer);
  }, [cadre]);
  const largeurs = ajuster(voulues, place);
  // La cellule choisie peut être loin de ce que l'on voit : Tab entre alors par la première ligne en vue.
  const enVue = active.ligne >= fenetre.debut && active.ligne < fenetre.fin;
  const auClavier = enVue ? active : { ligne: fenetre.debut, colonne: 0 };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: les touches vont aux cellules, qui ont le foyer.
    <div className="grille-cadre" ref={surCadre} onKeyDown={surTouche}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: un tableau que l'on parcourt cellule par cellule.
        role="grid"
        className="grille"
        aria-label="Le tableau tel quel"
        aria-rowcount={total + 2}
        aria-colcount={colonnes.length + 1}
        style={{ width: largeurs.reduce((somme, largeur) => somme + largeur, NUMEROS) }}
      >
        <colgroup>
          <col style={{ width: NUMEROS }} />
          {largeurs.map((largeur, colonne) => (
            <col key={colonne} style={{ width: largeur }} />
          ))}
        </colgroup>
        <TetesDeGrille colonnes={colonnes} champs={champs} choisies={choix.colonnes} decider={decider} />
        <tbody>
          {fenetre.avant > 0 && <tr aria-hidden="true" style={{ height: fenetre.avant }} />}
          {Array.from({ length: Math.max(0, fenetre.fin - fenetre.debut) }, (_vide, n) => {
            const ligne = fenetre.debut + n;
            return (
              <LigneDeGrille
                key={ligne}
                ligne={ligne}
                montree={parRang.get(ligne) ?? null}
                colonnes={colonnes.length}
                titres={titres}
                remarques={aRegarder.get(ligne)}
                recrites={recrites.get(ligne)}
                active={auClavier.ligne === ligne ? auClavier.colonne : null}
                edition={edition?.ligne === ligne ? edition.colonne : null}
                gestes={gestes}
              />
            );
          })}
          {fenetre.apres > 0 && <tr aria-hidden="true" style={{ height: fenetre.apres }} />}
        </tbody>
      </table>
    </div>
  );
}
