import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import { useAppel } from '#renderer/host/gestes.ts';
import type { Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';

/** Qui pilote, tel que le contrat le prend : une structure, une personne, ou les deux. */
export interface Pilote {
  readonly personneId: string | null;
  readonly structure: string | null;
}

export interface PiloteChoisi extends Choix {
  readonly pilote: Pilote;
}

interface Proprietes {
  readonly libelle: string;
  readonly valeur: PiloteChoisi | null;
  readonly surChange: (choisi: PiloteChoisi | null) => void;
  readonly faute?: string | null | undefined;
  readonly nom?: string | undefined;
  readonly surQuitte?: (() => void) | undefined;
}

const AU_PLUS = 6;

/** Une structure d'après son nom, connue de l'annuaire ou neuve. */
export const piloteStructure = (nom: string, note?: string): PiloteChoisi => ({
  id: `structure ${nom}`,
  libelle: nom,
  note,
  pilote: { personneId: null, structure: nom },
});

/** Qui pilote une action, en un champ : une structure ou une personne de l'annuaire, ou une structure que l'on écrit. */
export function ChoixPilote({ libelle, valeur, surChange, ...reste }: Proprietes) {
  const appeler = useAppel();
  const chercher = async (texte: string): Promise<readonly PiloteChoisi[]> => {
    const [structures, personnes] = await Promise.all([
      appeler('structures.choisir', { texte }),
      appeler('annuaire.proposer', { texte }),
    ]);
    return [
      ...structures
        .slice(0, AU_PLUS)
        .map(({ nom, type }) => piloteStructure(nom, type === null ? 'Structure' : TYPES_DE_STRUCTURE[type])),
      ...personnes.slice(0, AU_PLUS).map((personne) => ({
        id: personne.id,
        libelle: nomComplet(personne),
        note: [personne.fonction, personne.structure].filter((mot) => mot !== null).join(', '),
        pilote: { personneId: personne.id, structure: null },
      })),
    ];
  };
  return (
    <ChoixReferentiel<PiloteChoisi>
      libelle={libelle}
      minimum={2}
      valeur={valeur}
      surChange={surChange}
      surCreer={(frappe) => surChange(piloteStructure(frappe))}
      motCreer="Nouvelle structure"
      chercher={chercher}
      {...reste}
    />
  );
}
