import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Contexte } from '../contexte.ts';
import { lirePerimetre } from '../instances/lecture-instance.ts';

type Auteur = Pick<Feuille, 'contratId' | 'instanceId'>;
interface Quartier {
  readonly code: string;
  readonly libelle: string;
  /** « Mulhouse, Illzach » : ses communes. */
  readonly communes: string;
}

const lire = ({
  code,
  libelle,
  communes,
}: {
  code: string;
  libelle: string;
  communes: readonly string[];
}): Quartier => ({
  code,
  libelle,
  communes: communes.join(', '),
});

/** Le contrat de ville dont est une feuille de route ; `null` si elle est d'une instance. */
export function contratDe({ depots }: Contexte, { contratId }: Auteur) {
  const contrat = contratId === null ? null : depots.contrats.parId(contratId);
  return contrat === null ? null : { id: contrat.id, code: contrat.code, nom: contrat.libelle };
}

/** Une instance et son nom court ; `null` si elle n'est plus là. */
export function instanceNommee({ depots }: Contexte, id: string | null): { id: string; nom: string } | null {
  const instance = id === null ? null : depots.instances.parId(id);
  return instance === null ? null : { id: instance.id, nom: nomCourt(instance) };
}

/** De qui est une feuille de route, en mots. */
export function deQui(contexte: Contexte, feuille: Auteur): string {
  const contrat = contratDe(contexte, feuille);
  if (contrat !== null) return contrat.nom;
  return instanceNommee(contexte, feuille.instanceId)?.nom ?? '';
}

/** Les quartiers prioritaires du ressort d'une feuille de route : ceux du contrat, ou ceux du comité. */
export function quartiersDuRessort(contexte: Contexte, feuille: Auteur): readonly Quartier[] {
  const { depots } = contexte;
  const contrat = contratDe(contexte, feuille);
  if (contrat !== null) {
    const { qpv } = depots.territoires.perimetreDeCommunes(depots.territoires.communesDuContrat(contrat.code));
    return qpv.filter(({ contrats }) => contrats.includes(contrat.code)).map(lire);
  }
  const instance = feuille.instanceId === null ? null : depots.instances.parId(feuille.instanceId);
  if (instance === null) return [];
  return lirePerimetre(contexte, instance).qpv.map(({ code, libelle, commune }) => ({
    code,
    libelle,
    communes: commune,
  }));
}
