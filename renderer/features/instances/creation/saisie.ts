import type { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { Entree } from '#shared/contract/contract.ts';
import type { instanceContract } from '#shared/contract/instance.contract.ts';

type Creation = Entree<'instances.creer'>;
/** La saisie telle que les champs la tiennent : rien n'y est absent. */
export type Saisie = { readonly [C in keyof Creation]-?: Exclude<Creation[C], undefined> } & {
  readonly complement: string;
  readonly sigle: string;
};

/** Le formulaire de création, tel que ses champs l'emploient. */
export type FormulaireDInstance = ReturnType<
  typeof useFormulaire<(typeof instanceContract)['instances.creer']['entree'], Saisie>
>;

export type ChampsDuFormulaire = Pick<FormulaireDInstance, 'valeurs' | 'fautes' | 'changer' | 'champ'>;
