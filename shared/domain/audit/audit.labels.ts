import type { CibleSaisie, GenreAudit, Issue } from './audit.schema.ts';

export const cibleLibelle: Readonly<Record<CibleSaisie, string>> = {
  france_travail: 'France Travail',
  mission_locale: 'Une mission locale',
  cap_emploi: 'Un Cap emploi',
  delegataire: 'Un délégataire d’une collectivité',
  autre: 'Un autre organisme',
};

export const genreAuditLibelle: Readonly<Record<GenreAudit, string>> = {
  audit: 'Demande d’audit',
  signalement: 'Signalement',
};

/** Ce que veut dire un vote pour une demande d'audit, et pour un signalement. */
export const issueLibelle: Readonly<Record<GenreAudit, Readonly<Record<Issue, string>>>> = {
  audit: { adopte: 'L’audit est décidé', rejete: 'L’audit n’est pas décidé' },
  signalement: { adopte: 'Le comité départemental est saisi', rejete: 'Le comité n’y donne pas suite' },
};
