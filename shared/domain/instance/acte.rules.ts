import type { Acte, Instance, NatureActe } from './instance.schema.ts';

export interface ActeAttendu {
  readonly nature: NatureActe;
  readonly article: string;
}

/**
 * Actes qui fondent un comité, dans l’ordre où ils se prennent. Le comité régional suit le
 * règlement intérieur du CREFOP (R. 5311-45, al. 3).
 */
export function actesAttendus(type: Instance['type'], departements: readonly string[] = []): readonly ActeAttendu[] {
  const plusieurs = new Set(departements).size > 1;
  if (type === 'CRPE') {
    return [
      { nature: 'nombre', article: 'R. 5311-18' },
      { nature: 'nominations', article: 'R. 5311-17' },
      { nature: 'voix', article: 'R. 5311-38' },
    ];
  }
  if (type === 'CREFOP') {
    return [
      { nature: 'nominations', article: 'R. 6123-3-3' },
      { nature: 'reglement_interieur', article: 'R. 6123-3-12' },
    ];
  }
  if (type === 'CDPE') {
    return [
      { nature: 'nombre', article: plusieurs ? 'R. 5311-29' : 'R. 5311-24' },
      { nature: 'nominations', article: 'R. 5311-23' },
      { nature: 'voix', article: 'R. 5311-38' },
      ...(plusieurs ? [{ nature: 'prefet_presidant', article: 'R. 5311-29' } as const] : []),
      { nature: 'reglement_interieur', article: 'R. 5311-45' },
    ];
  }
  if (type === 'commission_iae') return [{ nature: 'plan_iae', article: 'R. 5311-26' }];
  if (type !== 'CLPE') return [];
  return [
    { nature: 'perimetre', article: plusieurs ? 'R. 5311-35' : 'R. 5311-30' },
    { nature: 'nombre', article: plusieurs ? 'R. 5311-35' : 'R. 5311-33' },
    { nature: 'nominations', article: 'R. 5311-32' },
    { nature: 'copresidents', article: 'R. 5311-31' },
    { nature: 'voix', article: 'R. 5311-39' },
    ...(plusieurs ? [{ nature: 'prefet_presidant', article: 'R. 5311-35' } as const] : []),
    { nature: 'reglement_interieur', article: 'R. 5311-45' },
  ];
}

/** Un acte est renseigné dès qu’on en connaît le numéro ou la date. */
export const acteRenseigne = (actes: readonly Acte[], nature: NatureActe): boolean =>
  actes.some((acte) => acte.nature === nature && (acte.numero !== null || acte.date !== null));

/**
 * L'acte en vigueur d'une nature à une date : le plus récent de ceux qui ont paru, un acte sans date étant le plus ancien
 * . `null` : aucun n'est renseigné.
 */
export function acteEnVigueur<A extends Acte>(actes: readonly A[], nature: NatureActe, date: string): A | null {
  const parus = actes.filter(
    (acte) => acte.nature === nature && acteRenseigne([acte], nature) && (acte.date === null || acte.date <= date),
  );
  return parus.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0] ?? null;
}

export interface FicheJuridique {
  readonly renseignes: number;
  readonly total: number;
  /** Une ligne calme : « Fiche juridique : 4 sur 6 renseignés ». */
  readonly phrase: string;
  readonly manquants: readonly ActeAttendu[];
}

/** Ce que la fiche juridique d’une instance contient et ce qui y manque. */
export function ficheJuridique(
  instance: Pick<Instance, 'type'>,
  actes: readonly Acte[],
  departements: readonly string[] = [],
): FicheJuridique {
  const attendus = actesAttendus(instance.type, departements);
  const manquants = attendus.filter(({ nature }) => !acteRenseigne(actes, nature));
  const renseignes = attendus.length - manquants.length;
  return {
    renseignes,
    total: attendus.length,
    phrase: `Fiche juridique\u00A0: ${renseignes} sur ${attendus.length} renseignés`,
    manquants,
  };
}
