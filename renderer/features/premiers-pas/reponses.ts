import type { Sortie } from '#shared/contract/contract.ts';
import type { ProfilDeTravail } from '#shared/domain/poste/profil-de-travail.schema.ts';
import {
  complementDepartement,
  complementDuComiteLocal,
  complementRegion,
  nomCourt,
} from '#shared/domain/instance/instance.labels.ts';

export type Territoire = Sortie<'territoires.departement'>;

/** Les réponses telles que les champs les tiennent. */
export interface Reponses extends Readonly<Record<string, unknown>> {
  readonly auteur: string;
  readonly fonction: string;
  readonly service: string;
  /** `null` : celui que sa fonction laisse deviner. */
  readonly profil: ProfilDeTravail | null;
  readonly departementCode: string;
  readonly cdpe: boolean;
  readonly crpe: boolean;
  readonly clpeCodes: string[];
  readonly contratCodes: string[];
  readonly reunion: { readonly instance: string; readonly date: string; readonly heureDebut: string } | null;
}

export const DEPART: Reponses = {
  auteur: '',
  fonction: '',
  service: '',
  profil: null,
  departementCode: '',
  cdpe: true,
  crpe: false,
  clpeCodes: [],
  contratCodes: [],
  reunion: null,
};

/** Instances cochées, dans l'ordre des niveaux : la clé que reçoit l'hôte et le nom qu'elle aura. */
export function instancesCochees(
  territoire: Territoire | null,
  { cdpe, crpe, clpeCodes }: Reponses,
): { cle: string; nom: string }[] {
  if (territoire === null) return [];
  const locaux = territoire.clpe.filter(({ code }) => clpeCodes.includes(code));
  return [
    ...(crpe
      ? [
          {
            cle: 'CRPE',
            nom: nomCourt({ type: 'CRPE', complement: complementRegion(territoire.regionCode) ?? territoire.region }),
          },
        ]
      : []),
    ...(cdpe
      ? [
          {
            cle: 'CDPE',
            nom: nomCourt({ type: 'CDPE', complement: complementDepartement(territoire.code) ?? territoire.libelle }),
          },
        ]
      : []),
    ...locaux.map(({ code, libelle }) => ({
      cle: code,
      nom: nomCourt({ type: 'CLPE', complement: complementDuComiteLocal(libelle) }),
    })),
  ];
}
