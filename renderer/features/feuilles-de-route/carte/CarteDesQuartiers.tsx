import { type MouseEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { type NomPlace, placerLesNoms } from '#shared/documents/graphiques/carte/nommer.ts';
import type { Carte } from '#shared/documents/graphiques/carte/placer.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { suivreUnLien } from '../suivre-un-lien.ts';
import { CADRE, ECRITURE } from './cadre.ts';

/** Un quartier tel que la carte le montre. */
export interface QuartierMontre {
  readonly code: string;
  readonly libelle: string;
  /** À dire si les quartiers sont de plusieurs communes ; sinon vide. */
  readonly communes: string;
  readonly actions: number;
  readonly classe: number;
  readonly vers: string;
}

interface Proprietes {
  readonly libelle: string;
  readonly carte: Carte;
  readonly quartiers: ReadonlyMap<string, QuartierMontre>;
}

/** Au-delà, les noms se recouvriraient : ils se lisent au survol, au foyer et dans la table. */
const NOMMES = 12;
/** Rayon d'un point, sur une carte trop serrée pour ses nombres. */
const POINT = 6;
const AUCUN: ReadonlyMap<string, NomPlace> = new Map();

/** Les quartiers à leur place : leur tracé s'il est livré, un disque et un nombre dans tous les cas. Chacun ouvre ses actions. */
export function CarteDesQuartiers({ libelle, carte, quartiers }: Proprietes) {
  const [, aller] = useLocation();
  const [montre, setMontre] = useState<string | null>(null);
  const dit = montre === null ? undefined : quartiers.get(montre);
  const noms =
    carte.serree || carte.quartiers.length > NOMMES
      ? AUCUN
      : placerLesNoms(carte.quartiers, (code) => quartiers.get(code)?.libelle ?? '', CADRE, ECRITURE);
  const { longueur, kilometres } = carte.echelle;
  const { largeur, hauteur, rayon } = CADRE;
  return (
    <figure className="carte-des-quartiers">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Entrée sur un lien est un clic. */}
      <svg
        viewBox={`0 0 ${largeur} ${hauteur}`}
        role="group"
        aria-label={libelle}
        onClick={(evenement: MouseEvent) => suivreUnLien(evenement, aller)}
      >
        <defs>
          <pattern
            id="hachures-sans-action"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="carte-hachure" width="2" height="6" />
          </pattern>
        </defs>
        {carte.quartiers.map(({ code, trace }) =>
          trace === '' ? null : (
            <path key={code} className="carte-trace" data-classe={quartiers.get(code)?.classe} d={trace} />
          ),
        )}
        {carte.quartiers.map((place) => {
          const quartier = quartiers.get(place.code);
          if (quartier === undefined) return null;
          const { code, vers, actions, classe } = quartier;
          const nom = noms.get(place.code);
          const loin = Math.hypot(place.nombreX - place.x, place.nombreY - place.y) > 4;
          return (
            <a
              key={code}
              href={vers}
              className="carte-quartier"
              data-classe={classe}
              aria-label={`${quartier.libelle} ${pluriel(actions, 'action', 'actions')}`}
              onPointerEnter={() => setMontre(code)}
              onPointerLeave={() => setMontre(null)}
              onFocus={() => setMontre(code)}
              onBlur={() => setMontre(null)}
            >
              {place.trace !== '' && <path className="carte-prise" d={place.trace} />}
              {loin && <line x1={place.x} y1={place.y} x2={place.nombreX} y2={place.nombreY} />}
              {loin && <circle className="carte-ancre" cx={place.x} cy={place.y} r={2.5} />}
              <circle cx={place.nombreX} cy={place.nombreY} r={carte.serree ? POINT : rayon} />
              {/* Un seul texte, ses mots séparés : ce qui se lit à l’œil est ce que dit le nom. */}
              {!carte.serree && (
                <text>
                  {nom !== undefined && (
                    <tspan className="carte-nom" x={nom.x} y={nom.y} textAnchor={nom.ancre}>
                      {quartier.libelle}
                    </tspan>
                  )}{' '}
                  <tspan x={place.nombreX} y={place.nombreY + 4.5} textAnchor="middle">
                    {actions}
                  </tspan>
                </text>
              )}
            </a>
          );
        })}
        <g className="carte-echelle" aria-hidden="true">
          <path d={`M16 ${hauteur - 22}v6h${longueur.toFixed(1)}v-6`} />
          <text x={16 + longueur / 2} y={hauteur - 26}>{`${nombreFr(kilometres)} km`}</text>
        </g>
      </svg>
      {/* Ce que chaque lien dit déjà à qui l’écoute : pour l’œil seulement. */}
      <figcaption className="note" aria-hidden="true">
        {dit === undefined
          ? carte.serree
            ? 'Chaque point est un quartier ; survolé, il dit son nom et ses actions, et ouvre le tableau sur elles. La table dit tous les nombres.'
            : 'Chaque nombre est celui des actions d’un quartier ; il ouvre le tableau sur elles.'
          : `${dit.libelle}${dit.communes === '' ? '' : ` (${dit.communes})`} : ${pluriel(dit.actions, 'action', 'actions')}`}
      </figcaption>
    </figure>
  );
}
