import { PUBLICS } from '#shared/domain/feuille-de-route/mots-de-fiche.data.ts';
import { enTri } from '#shared/text/tri.ts';

/** Ce que d'autres tableaux écrivent d'un public fourni ; le mot entier, jamais une partie. */
const AUTREMENT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:deld|de longue duree|chomeurs? de longue duree|demandeurs? d.emploi (?:de )?longue duree)$/u,
    'Demandeurs d’emploi de longue durée',
  ],
  [/^(?:b?rsa|(?:beneficiaires?|allocataires?) (?:du )?rsa)$/u, 'Allocataires du RSA'],
  [
    /^(?:(?:les )?jeunes?(?: adultes?)?(?: de)?(?: moins de 2[56] ans| (?:\(?1[5678] ?(?:-|a|\/) ?2[569](?: ans)?\)?))?|(?:moins|- ?)(?: de)? ?2[56] ans|1[5678] ?(?:-|a|\/) ?2[56](?: ans)?)$/u,
    'Moins de 26 ans',
  ],
  [/^(?:neets?|jeunes? (?:neets?|ni en emploi ni en formation))$/u, 'Jeunes sans emploi ni formation'],
  [/^(?:seniors?|(?:plus de |\+ ?)50 ans|50 ?\+)$/u, '50 ans et plus'],
  [
    /^(?:boeth|th|deboe|(?:personnes?|travailleurs?) (?:en situation de )?handicape?e?s?)$/u,
    'Personnes handicapées (BOETH)',
  ],
  [/^refugie?e?s?$/u, 'Personnes réfugiées'],
  [
    /^(?:entrepreneur(?:e|s|es)?|createurs? d.entreprises?|porteurs? de projets?)$/u,
    'Entrepreneurs et porteurs de projet',
  ],
  [/^(?:entreprises|recruteurs)$/u, 'Employeurs'],
];

/** Le public fourni que ce mot veut dire, ou le mot tel quel. */
export function publicQueDit(mot: string): string {
  const ecrit = enTri(mot).replaceAll('’', "'").trim();
  const fourni = PUBLICS.find((un) => enTri(un).replaceAll('’', "'") === ecrit);
  return fourni ?? AUTREMENT.find(([signe]) => signe.test(ecrit))?.[1] ?? mot;
}
