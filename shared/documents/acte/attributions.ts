import { siegesDeLOrganisation, voixAu } from '#shared/domain/instance/voix.rules.ts';
import { type DossierDInstance, type SiegeDActe, siegesDActe } from './dossier.ts';

/** Des voix, et le siège qui les porte : le sien, ou le premier de l’organisation à qui elles appartiennent. */
export interface Attribution {
  readonly siege: SiegeDActe;
  /** L’organisation à qui appartiennent les voix (R. 5311-38, 3° et 4°) ; `null` : au siège lui-même. */
  readonly organisme: string | null;
  readonly nombre: number;
}

/** Les voix en vigueur à la date de l’acte, dans l’ordre du décret. */
export function attributions(dossier: DossierDInstance): readonly Attribution[] {
  const voix = voixAu(dossier.voix, dossier.date);
  return siegesDActe(dossier).flatMap((siege) =>
    voix.flatMap(({ siegeId, organisme, nombre }): Attribution[] => {
      if (siegeId === siege.siege.id) return [{ siege, organisme: null, nombre }];
      if (organisme === null) return [];
      const [premier] = siegesDeLOrganisation(dossier, organisme);
      return premier?.id === siege.siege.id ? [{ siege, organisme, nombre }] : [];
    }),
  );
}
