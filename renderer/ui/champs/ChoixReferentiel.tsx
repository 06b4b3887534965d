import { type KeyboardEvent, useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { TexteMarque } from '../palette/TexteMarque.tsx';
import { useChoixActif } from '../palette/use-choix-actif.ts';
import { Champ } from './Champ.tsx';
import type { ProprietesChamp } from './champ.types.ts';
import type { Choix } from './chercher-dans.ts';
import { useAttributsDeChamp } from './use-attributs-de-champ.ts';
import { useRecherche } from './use-recherche.ts';

interface Proprietes<C extends Choix> extends ProprietesChamp<C | null> {
  readonly chercher: (frappe: string, signal: AbortSignal) => Promise<readonly C[]>;
  /** Proposés avant toute frappe. */
  readonly recents?: readonly C[] | undefined;
  /** Offre « Créer … » en dernier ; reçoit ce qui est tapé. */
  readonly surCreer?: ((frappe: string) => void) | undefined;
  /** Ce qui sera créé : « Créer la structure ». */
  readonly motCreer?: string | undefined;
  readonly minimum?: number | undefined;
}

const CREER = 'creer';

/**
 * Un choix dans un référentiel : on tape trois lettres, accents ignorés, et on choisit. Quitter le champ prend
 * la seule proposition possible, sinon rend le choix précédent ; effacer tout ne choisit rien. Tant que ce qui
 * est tapé n'est pas choisi, Entrée choisit et n'envoie jamais le formulaire.
 */
export function ChoixReferentiel<C extends Choix>(proprietes: Proprietes<C>) {
  const {
    libelle,
    valeur,
    surChange,
    chercher,
    recents = [],
    surCreer,
    motCreer = 'Créer',
    minimum = 3,
    ...reste
  } = proprietes;
  const saisie = useRef<HTMLInputElement>(null);
  const [frappe, setFrappe] = useState<string | null>(null);
  const [ouvert, setOuvert] = useState(false);
  /** Ce qui est tapé à l'instant, pour qu'une recherche qui revient tard ne choisisse pas à la place d'une autre. */
  const courante = useRef<string | null>(null);
  const texte = frappe ?? valeur?.libelle ?? '';
  const recherche = useRecherche({ frappe: frappe ?? '', active: ouvert, minimum, recents, chercher });
  const creable = surCreer !== undefined && !recherche.enCours && (frappe?.trim().length ?? 0) >= minimum;
  const ids = [...recherche.choix.map(({ id }) => id), ...(creable ? [CREER] : [])];

  const taper = (nouvelle: string | null) => {
    courante.current = nouvelle;
    setFrappe(nouvelle);
  };
  const fermer = () => {
    setOuvert(false);
    taper(null);
    actif.oublier();
  };
  const choisir = (id: string) => {
    if (id === CREER) surCreer?.((frappe ?? '').trim());
    else surChange(recherche.choix.find((choix) => choix.id === id) ?? null);
    fermer();
  };
  const actif = useChoixActif({
    ids: ouvert ? ids : [],
    surChoisir: choisir,
    premierPris: (frappe ?? '') !== '' && !recherche.enCours,
  });

  /** Cherche sans attendre la pause de frappe, et prend ce que `prendre` retient. */
  const prendreDesQueTrouve = async (prendre: (trouves: readonly C[]) => C | undefined) => {
    const cherchee = frappe ?? '';
    const trouves = await chercher(cherchee.trim(), new AbortController().signal).catch(() => []);
    if (courante.current !== cherchee) return;
    const prise = prendre(trouves);
    if (prise !== undefined) surChange(prise);
    return prise;
  };
  const quitter = () => {
    setOuvert(false);
    const mot = frappe?.trim() ?? '';
    // Là où l'on peut aussi créer, une proposition n'est jamais la seule possible.
    if (mot.length >= minimum && surCreer === undefined)
      void prendreDesQueTrouve((trouves) => (trouves.length === 1 ? trouves[0] : undefined)).then(fermer);
    else {
      if (frappe !== null && mot === '' && valeur !== null) surChange(null);
      fermer();
    }
    reste.surQuitte?.();
  };
  const entrer = () => {
    if (frappe?.trim() === '') {
      surChange(null);
      fermer();
    } else if (recherche.enCours) void prendreDesQueTrouve(([premier]) => premier).then((prise) => prise && fermer());
    else setOuvert(true);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (actif.surTouche(evenement)) return;
    if (evenement.key === 'ArrowDown' && !ouvert) setOuvert(true);
    else if (evenement.key === 'Enter' && frappe !== null) entrer();
    else if (evenement.key === 'Escape' && ouvert) {
      evenement.stopPropagation();
      fermer();
    } else return;
    evenement.preventDefault();
  };

  const attributs = useAttributsDeChamp({ ...reste, surQuitte: quitter });
  const dit = direLaRecherche(recherche, ids.length, frappe ?? '', creable);
  return (
    <Champ libelle={libelle} {...attributs.cadre}>
      <input
        {...attributs.saisie}
        {...actif.saisie}
        ref={saisie}
        className="saisie saisie-choix"
        aria-expanded={ouvert && ids.length > 0}
        autoComplete="off"
        spellCheck={false}
        placeholder={minimum > 1 ? 'Trois lettres suffisent' : undefined}
        value={texte}
        onClick={() => setOuvert(true)}
        onChange={(evenement) => {
          taper(evenement.target.value);
          setOuvert(true);
          actif.oublier();
        }}
        onKeyDown={surTouche}
      />
      <Popover
        isNonModal
        triggerRef={saisie}
        isOpen={ouvert && (ids.length > 0 || dit !== '')}
        onOpenChange={(reste) => {
          if (reste) return;
          setOuvert(false);
          // Un défilement l'a fermée : tant que la personne écrit, la liste se repose sous le champ.
          if (frappe !== null && document.activeElement === saisie.current)
            requestAnimationFrame(() => setOuvert(true));
        }}
        placement="bottom start"
        offset={4}
        className="bulle bulle-choix"
      >
        <div className="liste-choix">
          <div {...actif.liste} aria-label={libelle}>
            {recherche.choix.map((choix) => (
              <div
                key={choix.id}
                {...actif.choix(choix.id)}
                className="palette-choix"
                tabIndex={-1}
                onPointerDown={(e) => e.preventDefault()}
                onClick={() => choisir(choix.id)}
              >
                <TexteMarque cherche={frappe ?? ''}>{choix.libelle}</TexteMarque>
                {choix.note && <span className="note">{choix.note}</span>}
              </div>
            ))}
            {creable && (
              <div
                {...actif.choix(CREER)}
                className="palette-choix choix-creer"
                tabIndex={-1}
                onPointerDown={(e) => e.preventDefault()}
                onClick={() => choisir(CREER)}
              >
                {motCreer} « {frappe?.trim()} »
              </div>
            )}
          </div>
          <p className="note liste-choix-dit">{dit}</p>
        </div>
      </Popover>
      <span className="hors-vue" role="status">
        {ouvert ? dit || `${ids.length} proposition${ids.length > 1 ? 's' : ''}` : ''}
      </span>
    </Champ>
  );
}

interface Recherche {
  readonly enCours: boolean;
  readonly echec: boolean;
  readonly manque: number;
}

function direLaRecherche(
  { enCours, echec, manque }: Recherche,
  nombre: number,
  frappe: string,
  creable: boolean,
): string {
  if (manque > 0) return manque === 1 ? 'Encore une lettre' : `Encore ${manque} lettres`;
  if (enCours) return nombre > 0 ? '' : 'Recherche…';
  if (echec) return 'La recherche a échoué. Essayez de nouveau.';
  return nombre - (creable ? 1 : 0) === 0 && frappe.trim() !== '' ? 'Rien ne correspond' : '';
}
