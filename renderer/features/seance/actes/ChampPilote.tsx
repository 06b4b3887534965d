import { type KeyboardEvent, useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { compterSieges } from '#shared/domain/seance/siege-compte.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { type Choix, chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { Champ } from '#renderer/ui/champs/Champ.tsx';
import { useAttributsDeChamp } from '#renderer/ui/champs/use-attributs-de-champ.ts';
import { useChoixActif } from '#renderer/ui/palette/use-choix-actif.ts';
import { TexteMarque } from '#renderer/ui/palette/TexteMarque.tsx';
import { useSeance } from '../contexte-seance.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';

/** Qui peut piloter : les personnes présentes d'abord, puis leurs structures, puis les autres membres. */
export function pilotesProposes(seance: Pick<Seance, 'instance' | 'reunion' | 'sieges' | 'invites'>): readonly Choix[] {
  const comptes = compterSieges(seance);
  const presents = [
    ...comptes.flatMap(({ siegeant }) => siegeant ?? []),
    ...seance.invites
      .filter(({ statut }) => statut === 'present' || statut === 'distance')
      .map(({ personne }) => personne),
  ];
  const autres = comptes.flatMap(({ siegeant, titulaire }) =>
    siegeant === null && titulaire !== null ? [titulaire] : [],
  );
  const structures = [
    ...new Set([...presents.map(({ structure }) => structure), ...seance.sieges.map(({ organisme }) => organisme)]),
  ].filter((nom) => nom !== null);
  const personne = (une: (typeof presents)[number]): Choix => ({
    id: une.id,
    libelle: nomComplet(une),
    note: qualiteDe(une) ?? undefined,
  });
  return [...presents.map(personne), ...structures.map((nom) => ({ id: nom, libelle: nom })), ...autres.map(personne)];
}

/** Le nom et sa qualité, tels que le procès-verbal les imprime. */
const ecrire = ({ libelle, note }: Choix): string => (note === undefined ? libelle : `${libelle}, ${note}`);

interface Proprietes {
  readonly valeur: string | null;
  readonly surEnregistrer: (pilote: string | null) => Promise<unknown>;
}

/** Le pilote : un texte libre, où les présents et leurs structures se proposent à la frappe. */
export function ChampPilote({ valeur, surEnregistrer }: Proprietes) {
  const { seance } = useSeance();
  const saisie = useRef<HTMLInputElement>(null);
  const [frappe, setFrappe] = useState<string | null>(null);
  const [ouvert, setOuvert] = useState(false);
  const [faute, setFaute] = useState<string | null>(null);
  const proposes = ouvert ? chercherDans(pilotesProposes(seance), frappe ?? '', 8) : [];

  const enregistrer = (texte: string) => {
    setOuvert(false);
    if (texte.trim() === (valeur ?? '')) return setFrappe(null);
    setFrappe(texte);
    surEnregistrer(texte).then(
      () => setFrappe((courante) => (courante === texte ? null : courante)),
      (cause) => setFaute(phraseDe(cause)),
    );
  };
  const choisir = (id: string) =>
    proposes.filter((choix) => choix.id === id).forEach((choix) => enregistrer(ecrire(choix)));
  const actif = useChoixActif({ ids: proposes.map(({ id }) => id), surChoisir: choisir, premierPris: false });
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'ArrowDown' && !ouvert) setOuvert(true);
    else if (evenement.key === 'Escape' && ouvert) {
      evenement.preventDefault();
      setOuvert(false);
    } else if (actif.surTouche(evenement)) return;
    else if (evenement.key === 'Enter') enregistrer(frappe ?? valeur ?? '');
  };
  const quitter = () => {
    actif.oublier();
    enregistrer(frappe ?? valeur ?? '');
  };
  const attributs = useAttributsDeChamp({ faute, surQuitte: quitter });
  return (
    <Champ libelle="Pilote" {...attributs.cadre}>
      <input
        {...attributs.saisie}
        {...actif.saisie}
        type="text"
        ref={saisie}
        className="saisie sur-place"
        aria-expanded={proposes.length > 0}
        autoComplete="off"
        spellCheck={false}
        placeholder="Qui s’en charge"
        value={frappe ?? valeur ?? ''}
        onChange={({ target }) => {
          setFrappe(target.value);
          setFaute(null);
          setOuvert(true);
          actif.oublier();
        }}
        onKeyDown={surTouche}
      />
      <Popover
        isNonModal
        triggerRef={saisie}
        isOpen={proposes.length > 0}
        onOpenChange={(reste) => !reste && setOuvert(false)}
        placement="bottom start"
        offset={2}
        className="bulle bulle-choix"
      >
        <div className="liste-choix" {...actif.liste} aria-label="Pilotes proposés">
          {proposes.map((choix) => (
            <div
              key={choix.id}
              {...actif.choix(choix.id)}
              className="palette-choix"
              tabIndex={-1}
              onPointerDown={(e) => e.preventDefault()}
              onClick={() => choisir(choix.id)}
            >
              <TexteMarque cherche={frappe ?? ''}>{choix.libelle}</TexteMarque>
              {choix.note !== undefined && <span className="note">{choix.note}</span>}
            </div>
          ))}
        </div>
      </Popover>
    </Champ>
  );
}
