import { type FocusEvent, type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { pluriel } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type EtapeDeFeuille, type LigneDeFeuille, nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import type { Mode } from './barre.ts';
import { composerTemps, type Echelle, PAS_EN_MOTS, pasDePixels } from './echelle.ts';
import { InfobulleDAction } from './InfobulleDAction.tsx';
import { LegendeDeFrise } from './LegendeDeFrise.tsx';
import { direDates } from './mots.ts';
import { suivreUnLien } from '../suivre-un-lien.ts';
import { useEnDeuxTemps } from '../use-en-deux-temps.ts';
import { RangDeFrise } from './RangDeFrise.tsx';
import { FondDeFrise, TeteDeFrise } from './TeteDeFrise.tsx';
import { LARGEUR_DU_PAPIER, useImpression, useLargeur, useVoirAujourdHui } from './use-place.ts';
import { useReplanification } from './use-replanification.ts';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly vu: number;
  /** Les actions montrées qui ont une date. */
  readonly lignes: readonly LigneDeFeuille[];
  readonly etapes: ReadonlyMap<string, readonly EtapeDeFeuille[]>;
  readonly aujourdHui: string;
  readonly echelle: Echelle;
  readonly avecEtapes: boolean;
  /** L'action dont le panneau montre le détail. */
  readonly choisie: string | null;
  readonly surChoisir: (id: string | null) => void;
}

const AUCUNE: readonly EtapeDeFeuille[] = [];
/** En deçà, la main a tremblé : c'est un clic. */
const TREMBLE = 4;
const barreDe = (cible: EventTarget): SVGGElement | null => (cible as Element).closest<SVGGElement>('.frise-barre');

/**
 * Les actions dans le temps, groupées par axe (diagramme de Gantt). Souris : une barre se déplace, ses bords s'étirent.
 * Clavier : ↑ ↓ passent d'une action à l'autre ; ← → déplacent, Maj étire la fin, Ctrl le début ; Entrée pose, Échap remet.
 */
export function Frise({
  tableau,
  vu,
  lignes,
  etapes,
  aujourdHui,
  echelle,
  avecEtapes,
  choisie,
  surChoisir,
}: Proprietes) {
  const [, aller] = useLocation();
  const cadre = useRef<HTMLDivElement>(null);
  const pris = useRef<{ readonly cle: string; readonly mode: Mode; readonly x: number } | null>(null);
  const [courante, setCourante] = useState<string | null>(null);
  const [bulle, setBulle] = useState<{ readonly cle: string; readonly x: number; readonly y: number } | null>(null);
  const largeur = useLargeur(cadre);
  const imprime = useImpression();
  const { feuille, axes } = tableau;
  const temps = useMemo(() => {
    const dates = lignes.flatMap(({ debut, fin }) => [debut, fin]).filter((date) => date !== null);
    return imprime
      ? composerTemps(feuille, dates, echelle === 'mois' ? 'trimestre' : 'annee', LARGEUR_DU_PAPIER, true)
      : composerTemps(feuille, dates, echelle, largeur);
  }, [feuille, lignes, echelle, largeur, imprime]);
  const voirAujourdHui = useVoirAujourdHui(cadre, temps, aujourdHui, largeur > 0);
  const parCle = useMemo(() => new Map(lignes.map((ligne) => [ligne.id, ligne])), [lignes]);
  const etapesDe = (cle: string) => etapes.get(cle) ?? AUCUNE;
  const { geste, bouger, poser, renoncer } = useReplanification({
    vu,
    echelle,
    avecEtapes,
    ligneDe: (cle) => parCle.get(cle),
    etapesDe,
  });
  const groupes = axes.flatMap((axe) => {
    const siennes = lignes.filter(({ axeId }) => axeId === axe.id);
    return siennes.length === 0 ? [] : [{ axe, siennes }];
  });
  const dessines = useEnDeuxTemps();
  const ordre = groupes.flatMap(({ siennes }) => siennes.map(({ id }) => id));
  const places = new Map(ordre.map((id, place) => [id, place]));
  const atteignable = courante !== null && parCle.has(courante) ? courante : (ordre[0] ?? null);

  const allerA = (cle: string | undefined, nom = false) => {
    if (cle === undefined) return;
    const barre = cadre.current?.querySelector<SVGGElement>(`.frise-barre[data-cle="${cle}"]`);
    const cible = nom ? barre?.closest('li')?.querySelector<HTMLElement>('.frise-nom') : barre;
    setCourante(cle);
    cible?.focus({ preventScroll: true });
    barre?.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const surTouche = (evenement: KeyboardEvent) => {
    const barre = barreDe(evenement.target);
    const nom = (evenement.target as Element).closest('.frise-nom') !== null;
    const cle = barre?.dataset['cle'] ?? (nom ? atteignable : null);
    if (cle === null || cle === undefined || evenement.altKey || evenement.metaKey) return;
    const { key, shiftKey, ctrlKey } = evenement;
    const vers = { ArrowUp: -1, ArrowDown: 1 }[key];
    const pas = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const place = ordre.indexOf(cle);
    if (vers !== undefined && !shiftKey && !ctrlKey) allerA(ordre[place + vers], nom);
    else if (key === 'Home' && !ctrlKey) allerA(ordre[0], nom);
    else if (key === 'End' && !ctrlKey) allerA(ordre.at(-1), nom);
    else if (barre === null) return;
    else if (pas !== undefined) bouger(cle, shiftKey ? 'fin' : ctrlKey ? 'debut' : 'deplacer', pas);
    else if (key === 'Escape' && (geste !== null || bulle !== null)) {
      if (pris.current !== null) pris.current = null;
      renoncer();
      setBulle(null);
    } else if (key === 'Enter') {
      if (geste === null) aller(`/fiches-action/${cle}?feuille=${feuille.id}`);
      else void poser();
    } else if (key === ' ') surChoisir(choisie === cle ? null : cle);
    else return;
    evenement.preventDefault();
  };
  const montrerLaBulle = (barre: SVGGElement, x: number) => {
    const { bottom } = barre.getBoundingClientRect();
    setBulle({ cle: barre.dataset['cle'] ?? '', x, y: bottom });
  };
  const surPrise = (evenement: PointerEvent) => {
    const barre = barreDe(evenement.target);
    if (barre === null || evenement.button !== 0) return;
    const mode = (evenement.target as SVGElement).dataset['bord'] as Mode | undefined;
    const cle = barre.dataset['cle'] ?? '';
    evenement.preventDefault();
    setCourante(cle);
    barre.focus({ preventScroll: true });
    pris.current = { cle, mode: mode ?? 'deplacer', x: evenement.clientX };
    cadre.current?.setPointerCapture?.(evenement.pointerId);
  };
  const surGlisse = (evenement: PointerEvent) => {
    const tenu = pris.current;
    if (tenu === null) return;
    const dx = evenement.clientX - tenu.x;
    if (geste !== null || Math.abs(dx) >= TREMBLE) bouger(tenu.cle, tenu.mode, pasDePixels(temps, dx), true);
  };
  const surLache = (evenement: PointerEvent) => {
    const tenu = pris.current;
    pris.current = null;
    if (tenu === null) return;
    const dx = evenement.clientX - tenu.x;
    if (geste === null && Math.abs(dx) < TREMBLE) surChoisir(choisie === tenu.cle ? null : tenu.cle);
    else void poser(bouger(tenu.cle, tenu.mode, pasDePixels(temps, dx), true));
  };
  const surFoyer = ({ target }: FocusEvent) => {
    const cle = (target.closest('li')?.querySelector<SVGGElement>('.frise-barre') ?? null)?.dataset['cle'];
    if (cle !== undefined) setCourante(cle);
    const barre = barreDe(target);
    if (barre !== null && target.matches(':focus-visible')) {
      const vue = cadre.current?.getBoundingClientRect();
      montrerLaBulle(barre, Math.max(barre.getBoundingClientRect().left, (vue?.left ?? 0) + 400));
    }
  };
  const montree = bulle === null ? undefined : parCle.get(bulle.cle);

  return (
    <>
      <div className="frise-dessus">
        <LegendeDeFrise />
        <Bouton genre="discret" surClic={voirAujourdHui}>
          Aujourd’hui
        </Bouton>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: n’écoute que ce que ses barres laissent passer. */}
      <div
        ref={cadre}
        className="frise"
        data-tenue={geste !== null || undefined}
        onClick={(evenement) => suivreUnLien(evenement, aller)}
        onKeyDown={surTouche}
        onFocus={surFoyer}
        onBlur={() => {
          setBulle(null);
          if (pris.current === null) void poser();
        }}
        onPointerDown={surPrise}
        onPointerMove={surGlisse}
        onPointerUp={surLache}
        onPointerCancel={() => {
          pris.current = null;
          renoncer();
        }}
        onPointerOver={({ target, clientX }) => {
          const barre = barreDe(target);
          if (barre !== null) montrerLaBulle(barre, clientX);
        }}
        onPointerOut={({ target }) => void (barreDe(target) !== null && pris.current === null && setBulle(null))}
      >
        <div className="frise-contenu">
          <TeteDeFrise temps={temps} aujourdHui={aujourdHui} />
          <FondDeFrise temps={temps} aujourdHui={aujourdHui} />
          {groupes.map(({ axe, siennes }) => (
            <section key={axe.id} aria-label={nomDAxe(axe)}>
              <h2 className="frise-axe">
                <span>
                  {nomDAxe(axe)}
                  <small>{pluriel(siennes.length, 'action', 'actions')}</small>
                </span>
              </h2>
              <ul>
                {siennes.map((ligne) => (
                  <RangDeFrise
                    key={ligne.id}
                    feuilleId={feuille.id}
                    ligne={ligne}
                    etapes={etapesDe(ligne.id)}
                    temps={temps}
                    aujourdHui={aujourdHui}
                    tenues={geste?.cle === ligne.id ? geste.dates : null}
                    choisie={choisie === ligne.id}
                    atteignable={atteignable === ligne.id}
                    dessine={(places.get(ligne.id) ?? 0) < dessines}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
      <p className="note frise-touches">
        {`Glisser une barre la déplace, tirer un bord l’étire. Au clavier : ← → de ${PAS_EN_MOTS[echelle]}, Maj pour la fin, Ctrl pour le début, Entrée pose, Échap remet.`}
      </p>
      <p className="hors-vue" role="status">
        {geste === null
          ? ''
          : `${parCle.get(geste.cle)?.numero ?? ''} : ${direDates(geste.dates)}. Entrée pour poser, Échap pour remettre.`}
      </p>
      {bulle !== null && montree !== undefined && (
        <InfobulleDAction
          ligne={montree}
          etapes={etapesDe(montree.id)}
          dates={geste?.cle === montree.id ? geste.dates : montree}
          x={bulle.x}
          y={bulle.y}
        />
      )}
    </>
  );
}
