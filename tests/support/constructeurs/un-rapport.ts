import { exigenceDeRapportSchema } from '#shared/domain/convention/rapport/conformite.schema.ts';
import { type RapportEntier, textesDeRapportSchema } from '#shared/domain/convention/rapport/rapport.schema.ts';

const textes = Object.fromEntries(Object.keys(textesDeRapportSchema.shape).map((champ) => [champ, null]));

/** Un rapport de COPIL au 30 septembre 2026, dont rien n'est encore écrit. */
export const unRapport = (conventionId: string, plus: Partial<RapportEntier> = {}): RapportEntier =>
  ({
    ...textes,
    id: '01960000-0000-7000-8000-00000000aaaa',
    conventionId,
    serieId: '01960000-0000-7000-8000-00000000aaaa',
    version: 1,
    genre: 'copil',
    exercice: null,
    statut: 'projet',
    valideLe: null,
    empreinte: null,
    reunionId: null,
    presenteLe: '2026-11-17',
    lieu: 'Sous-préfecture de Mulhouse, salle des Conférences',
    debut: '2026-01-01',
    fin: '2026-09-30',
    donneesLe: '2026-09-30',
    source: null,
    avis: null,
    solde: null,
    prochainLe: null,
    observationsLe: null,
    signeEtat: null,
    qualiteEtat: null,
    signePorteur: null,
    qualitePorteur: null,
    ecarts: [],
    conformites: exigenceDeRapportSchema.options.map((exigence) => ({
      exigence,
      etat: null,
      observation: null,
      saisi: false,
    })),
    risques: [],
    ...plus,
  }) as RapportEntier;
