import './kanban.css';
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { plurielOuAucun } from '#shared/text/nombres.ts';
import { SENS_DE_LA_FICHE } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { TableauDeFeuille } from '../feuille.types.ts';
import { RienDeMontre } from '../RienDeMontre.tsx';
import { BarreDeFiltres } from '../tableau/BarreDeFiltres.tsx';
import { ModifierLot } from '../tableau/ModifierLot.tsx';
import { suivreUnLien } from '../suivre-un-lien.ts';
import { useEnDeuxTemps } from '../use-en-deux-temps.ts';
import { useActionsFiltrees } from '../tableau/use-actions-filtrees.ts';
import { CarteDAction } from './CarteDAction.tsx';
import { ETATS, etatVoisin, useChangementDEtat } from './use-changement-d-etat.ts';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surNouvelle: () => void;
}

/** Cartes d'une colonne qui tiennent à l'écran. */
const D_ABORD = 8;
/** Le temps qu'un dialogue se ferme, et rende le foyer à une carte qui n'est plus là. */
const FERMETURE = 180;
const cleDe = (cible: EventTarget): string | undefined =>
  (cible as Element).closest<HTMLElement>('[data-cle]')?.dataset['cle'];
const etatSous = (cible: EventTarget): EtatFiche | undefined =>
  (cible as Element).closest<HTMLElement>('[data-colonne]')?.dataset['colonne'] as EtatFiche | undefined;

/**
 * Les actions par état, une colonne chacun. Une carte se glisse d'une colonne à l'autre ; au clavier, les flèches vont
 * d'une carte à l'autre, et la poignée prend la carte (Espace), vise une colonne (← →), pose (Espace) ou remet (Échap).
 */
export function OngletParEtat({ tableau, vu, aujourdHui, surNouvelle }: Proprietes) {
  const [, aller] = useLocation();
  const { poser: poserDansLAdresse } = useAdresse();
  const dessinees = useEnDeuxTemps(D_ABORD);
  const { feuille, lignes } = tableau;
  const { filtres, filtre, montrees } = useActionsFiltrees(lignes);
  const cadre = useRef<HTMLDivElement>(null);
  const [courante, setCourante] = useState<string | null>(null);
  const element = (cle: string | undefined) =>
    cle === undefined ? null : cadre.current?.querySelector<HTMLElement>(`[data-cle="${cle}"]`);
  const allerA = (cle: string | undefined, poignee = false) => {
    const carte = element(cle);
    if (cle === undefined || carte == null) return;
    setCourante(cle);
    const cible = carte.querySelector<HTMLElement>(poignee ? '.poignee' : '.sujet');
    cible?.focus({ preventScroll: true });
    carte.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const { prise, motif, annonce, viser, lacher, poser, ecrireLeMotif, renoncerAuMotif } = useChangementDEtat({
    vu,
    surDeplacee: (cle) => void setTimeout(() => allerA(cle, true), FERMETURE),
  });
  const parEtat = Map.groupBy(montrees, ({ avancement }) => avancement.etat);
  const atteignable = montrees.some(({ id }) => id === courante) ? courante : (montrees[0]?.id ?? null);
  const ligneDe = (cle: string | undefined) => montrees.find(({ id }) => id === cle);

  const surPoignee = (evenement: KeyboardEvent, cle: string): boolean => {
    const ligne = ligneDe(cle);
    const pas = { ArrowLeft: -1, ArrowRight: 1 }[evenement.key];
    const prend = evenement.key === ' ' || evenement.key === 'Enter';
    if (ligne === undefined) return false;
    if (prise?.ligne.id !== cle) {
      if (!prend) return false;
      viser(ligne, ligne.avancement.etat);
    } else if (pas !== undefined) viser(ligne, etatVoisin(prise.vers, pas));
    else if (prend) poser();
    else if (evenement.key === 'Escape') lacher();
    else return false;
    return true;
  };
  const surTouche = (evenement: KeyboardEvent) => {
    const cle = cleDe(evenement.target);
    const { altKey, ctrlKey, metaKey } = evenement;
    if (cle === undefined || altKey || ctrlKey || metaKey) return;
    const poignee = (evenement.target as Element).closest('.poignee') !== null;
    if (poignee && surPoignee(evenement, cle)) return evenement.preventDefault();
    const etat = ligneDe(cle)?.avancement.etat;
    const siennes = etat === undefined ? [] : (parEtat.get(etat) ?? []);
    const rang = siennes.findIndex(({ id }) => id === cle);
    const vers = { ArrowUp: -1, ArrowDown: 1 }[evenement.key];
    const cote = { ArrowLeft: -1, ArrowRight: 1 }[evenement.key];
    if (vers !== undefined) allerA(siennes[rang + vers]?.id, poignee);
    else if (cote !== undefined && etat !== undefined) {
      const occupees = ETATS.filter((un) => parEtat.has(un));
      const voisines = parEtat.get(occupees[occupees.indexOf(etat) + cote] ?? etat) ?? [];
      if (voisines !== siennes) allerA((voisines[rang] ?? voisines.at(-1))?.id, poignee);
    } else return;
    evenement.preventDefault();
  };
  const surSurvol = (evenement: DragEvent) => {
    const vers = etatSous(evenement.target);
    if (prise === null || vers === undefined) return;
    evenement.preventDefault();
    viser(prise.ligne, vers);
  };

  return (
    <div className="corps">
      <div className="outils">
        <BarreDeFiltres tableau={tableau} filtres={filtres} poser={poserDansLAdresse} />
      </div>
      {montrees.length > 0 && (
        <p className="note kanban-aide">
          Glissez une carte vers son état. Au clavier : Espace sur la poignée la prend, ← → visent une colonne, Espace
          pose, Échap remet.
        </p>
      )}
      {montrees.length === 0 ? (
        <RienDeMontre filtre={filtre} surNouvelle={surNouvelle} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: n’écoute que ce que ses cartes laissent passer.
        <div
          ref={cadre}
          className="kanban"
          onClick={(evenement) => suivreUnLien(evenement, aller)}
          onKeyDown={surTouche}
          onFocus={({ target }) => setCourante(cleDe(target) ?? null)}
          onBlur={() => prise !== null && lacher()}
          onDragStart={(evenement) => {
            const ligne = ligneDe(cleDe(evenement.target));
            if (ligne === undefined) return;
            evenement.dataTransfer.effectAllowed = 'move';
            evenement.dataTransfer.setData('text/plain', `${ligne.numero} ${ligne.intitule}`);
            viser(ligne, ligne.avancement.etat);
          }}
          onDragOver={surSurvol}
          onDrop={(evenement) => {
            evenement.preventDefault();
            const vers = etatSous(evenement.target);
            poser(prise === null || vers === undefined ? null : { ...prise, vers });
          }}
          onDragEnd={lacher}
        >
          {ETATS.map((etat) => {
            const siennes = parEtat.get(etat) ?? [];
            const visee = prise !== null && prise.vers === etat && prise.ligne.avancement.etat !== etat;
            const nom = etatFicheLibelle[etat];
            return (
              <section
                key={etat}
                data-colonne={etat}
                data-visee={visee || undefined}
                aria-label={`${nom} : ${plurielOuAucun(siennes.length, 'aucune', 'action', 'actions')}`}
              >
                <h2>
                  <Etat sens={SENS_DE_LA_FICHE[etat]}>{nom}</Etat>
                  <small>{siennes.length}</small>
                </h2>
                {visee && (
                  <p className="kanban-depot" aria-hidden="true">
                    {`Poser ici ${prise.ligne.numero}${demandeUnMotif(etat) ? ', et dire pourquoi' : ''}`}
                  </p>
                )}
                <ul>
                  {siennes.map((ligne, place) => (
                    <CarteDAction
                      key={ligne.id}
                      feuilleId={feuille.id}
                      ligne={ligne}
                      atteignable={ligne.id === atteignable}
                      tenue={prise?.ligne.id === ligne.id}
                      dessine={place < dessinees}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      )}
      <p className="hors-vue" role="status">
        {annonce}
      </p>
      {motif !== null && (
        <ModifierLot
          nombre={1}
          titre={`Action ${motif.ligne.numero} : ${etatFicheLibelle[motif.vers].toLocaleLowerCase('fr')}`}
          etat={motif.vers}
          aujourdHui={aujourdHui}
          modifier={({ etatMotif }) => ecrireLeMotif(etatMotif)}
          surFermer={renoncerAuMotif}
        />
      )}
    </div>
  );
}
