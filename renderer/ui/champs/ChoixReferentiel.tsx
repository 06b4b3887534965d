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
 * Un choix dans un référentiel : on tape trois lettres, accents ignorés, et on choisit. Quitter le
 * champ sans choisir rend le choix précédent ; effacer tout ne choisit rien.
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
  const texte = frappe ?? valeur?.libelle ?? '';
  const recherche = useRecherche({ frappe: frappe ?? '', active: ouvert, minimum, recents, chercher });
  const creable = surCreer !== undefined && !recherche.enCours && (frappe?.trim().length ?? 0) >= minimum;
  const ids = [...recherche.choix.map(({ id }) => id), ...(creable ? [CREER] : [])];

  const fermer = () => {
    setOuvert(false);
    setFrappe(null);
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

  const quitter = () => {
    if (frappe?.trim() === '' && valeur !== null) surChange(null);
    fermer();
    reste.surQuitte?.();
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (actif.surTouche(evenement)) return;
    if (evenement.key === 'ArrowDown' && !ouvert) setOuvert(true);
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
          setFrappe(evenement.target.value);
          setOuvert(true);
          actif.oublier();
        }}
        onKeyDown={surTouche}
      />
      <Popover
        isNonModal
        triggerRef={saisie}
        isOpen={ouvert && (ids.length > 0 || dit !== '')}
        onOpenChange={(reste) => !reste && setOuvert(false)}
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
