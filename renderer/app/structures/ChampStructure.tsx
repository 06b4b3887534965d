import { type KeyboardEvent, useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useAppel } from '#renderer/host/gestes.ts';
import { Champ } from '#renderer/ui/champs/Champ.tsx';
import type { ProprietesChamp } from '#renderer/ui/champs/champ.types.ts';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { useAttributsDeChamp } from '#renderer/ui/champs/use-attributs-de-champ.ts';
import { useRecherche } from '#renderer/ui/champs/use-recherche.ts';
import { TexteMarque } from '#renderer/ui/palette/TexteMarque.tsx';
import { useChoixActif } from '#renderer/ui/palette/use-choix-actif.ts';
import { TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';

interface Proprietes extends ProprietesChamp<string> {
  readonly exemple?: string | undefined;
  /** Se lit comme un texte tant qu'on n'y écrit pas. */
  readonly surPlace?: boolean | undefined;
  /** Ce qui est pris pour de bon : un choix, Entrée, ou le départ du champ. */
  readonly surPris?: ((nom: string) => void) | undefined;
}

interface Proposee extends Choix {
  /** Le nom tapé, écrit autrement. */
  readonly meme: boolean;
}

const CREER = 'creer';

/**
 * La structure d'une personne : on choisit parmi celles qui existent, sans égard aux accents, capitales et tirets, ou l'on
 * en écrit une nouvelle. Quitter le champ sur un nom connu, écrit autrement, prend l'écriture de l'annuaire.
 */
export function ChampStructure({ libelle, valeur, surChange, exemple, surPlace, surPris, ...reste }: Proprietes) {
  const appeler = useAppel();
  const saisie = useRef<HTMLInputElement>(null);
  const [ouvert, setOuvert] = useState(false);
  const chercher = async (texte: string): Promise<readonly Proposee[]> =>
    (await appeler('structures.choisir', { texte })).map(({ id, nom, sigle, type, meme }) => ({
      id,
      libelle: nom,
      note: [sigle, type === null ? null : TYPES_DE_STRUCTURE[type]].filter((mot) => mot !== null).join(', '),
      meme,
    }));
  const { choix: trouves } = useRecherche({ frappe: valeur, active: ouvert, minimum: 2, recents: [], chercher });
  const neuve = valeur.trim().length > 1 && trouves.length > 0 && !trouves.some(({ meme }) => meme);
  const ids = [...trouves.map(({ id }) => id), ...(neuve ? [CREER] : [])];

  const prendre = (nom: string) => {
    setOuvert(false);
    actif.oublier();
    if (nom !== valeur) surChange(nom);
    surPris?.(nom);
  };
  const choisir = (id: string) => prendre(trouves.find((trouve) => trouve.id === id)?.libelle ?? valeur);
  const actif = useChoixActif({ ids: ouvert ? ids : [], surChoisir: choisir, premierPris: false });

  const quitter = async () => {
    const tape = valeur.trim();
    // Rien n'y a été écrit : rien à chercher ni à garder.
    if (!ouvert) return reste.surQuitte?.();
    setOuvert(false);
    actif.oublier();
    const memes = tape.length < 2 ? [] : (await chercher(tape).catch(() => [])).filter(({ meme }) => meme);
    prendre(memes.some((meme) => meme.libelle === tape) ? tape : (memes[0]?.libelle ?? valeur));
    reste.surQuitte?.();
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (actif.surTouche(evenement)) return;
    if (evenement.key === 'ArrowDown' && !ouvert) setOuvert(true);
    else if (evenement.key === 'Escape' && ouvert) {
      evenement.preventDefault();
      evenement.stopPropagation();
      setOuvert(false);
    } else if (evenement.key === 'Enter' && surPris !== undefined) {
      evenement.preventDefault();
      void quitter();
    }
  };
  const attributs = useAttributsDeChamp({ ...reste, surQuitte: () => void quitter() });
  const montree = ouvert && ids.length > 0;
  return (
    <Champ libelle={libelle} {...attributs.cadre}>
      <input
        {...attributs.saisie}
        {...actif.saisie}
        ref={saisie}
        type="text"
        className={surPlace ? 'saisie sur-place' : 'saisie'}
        aria-expanded={montree}
        autoComplete="off"
        spellCheck={false}
        placeholder={exemple}
        value={valeur}
        onChange={({ target }) => {
          surChange(target.value);
          setOuvert(true);
          actif.oublier();
        }}
        onKeyDown={surTouche}
      />
      <Popover
        isNonModal
        triggerRef={saisie}
        isOpen={montree}
        onOpenChange={() => undefined}
        placement="bottom start"
        offset={2}
        className="bulle bulle-choix"
      >
        <div className="liste-choix" {...actif.liste} aria-label="Structures proposées">
          {trouves.map((trouve) => (
            <div
              key={trouve.id}
              {...actif.choix(trouve.id)}
              className="palette-choix"
              tabIndex={-1}
              onPointerDown={(evenement) => evenement.preventDefault()}
              onClick={() => choisir(trouve.id)}
            >
              <TexteMarque cherche={valeur}>{trouve.libelle}</TexteMarque>
              {trouve.note !== '' && <span className="note">{trouve.note}</span>}
            </div>
          ))}
          {neuve && (
            <div
              {...actif.choix(CREER)}
              className="palette-choix choix-creer"
              tabIndex={-1}
              onPointerDown={(evenement) => evenement.preventDefault()}
              onClick={() => choisir(CREER)}
            >
              Créer « {valeur.trim()} »
            </div>
          )}
        </div>
      </Popover>
    </Champ>
  );
}
