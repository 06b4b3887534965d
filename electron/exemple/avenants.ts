import type { ChangementSaisi } from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { ChampDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import { APPELANT, type Atelier, VU } from './atelier.ts';

const VIDE = { annee: null, membreId: null, montant: null, nombre: null, texte: null, structure: null };

const preparer = ({ h }: Pick<Atelier, 'h'>, conventionId: string, objet: string): string =>
  h['avenants.preparer']({ conventionId, genre: 'general', annee: null, objet, motif: null }, APPELANT).id;
const changer = ({ h }: Pick<Atelier, 'h'>, avenantId: string, champ: ChampDAvenant, dit: Partial<ChangementSaisi>) =>
  h['avenants.changer']({ avenantId, vu: VU, patch: { changement: { champ, ...VIDE, ...dit } } }, APPELANT);

/** Un avenant signé l'été de cette année-là : une commune de plus, et le rôle d'un organisme. */
export function signerUnAvenant(
  { h, aujourdHui }: Pick<Atelier, 'h' | 'aujourdHui'>,
  conventionId: string,
  annee: number,
): void {
  const id = preparer({ h }, conventionId, 'Extension à Altkirch et rôle de Tremplin Mobilité');
  const { membres } = h['conventions.fiche']({ id: conventionId }, APPELANT);
  const membreId = membres.find(({ nom }) => nom === 'Tremplin Mobilité')?.id ?? null;
  h['avenants.viser']({ avenantId: id, zone: { genre: 'commune', code: '68004' } }, APPELANT);
  changer({ h }, id, 'membre.role', {
    membreId,
    texte: 'Remobilisation par la mobilité, y compris hors des quartiers',
  });
  const concluLe = `${annee}-06-24`;
  if (concluLe > aujourdHui) return;
  const patch = { proposeLe: `${annee}-05-12`, signeLe: `${annee}-06-18`, concluLe, effetLe: `${annee}-07-01` };
  h['avenants.modifier']({ id, vu: VU, patch }, APPELANT);
}

/** Un projet d'avenant : des publics de plus, et plus de bénéficiaires. */
export function projeterUnAvenant({ h }: Pick<Atelier, 'h'>, conventionId: string): void {
  const id = preparer({ h }, conventionId, 'Ouverture aux jeunes sortants de l’aide sociale à l’enfance');
  const texte = 'Personnes sans contact avec un organisme référent ; jeunes sortants de l’aide sociale à l’enfance';
  changer({ h }, id, 'publics', { texte });
  changer({ h }, id, 'beneficiaires', { nombre: 330 });
}
