import { dateCourte } from '#shared/dates/format.ts';
import { estEnRetard } from '#shared/domain/rendu/suivi.rules.ts';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import { etatActionLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { SENS_DU_SUIVI } from '#renderer/app/reunions/sens-du-suivi.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';

/** « D-2026-003 », « Action » : ce qui désigne la ligne. */
export const nomDeLigne = ({ nature, annee, numero }: LigneSuivie): string =>
  nature === null ? 'Action' : (numeroDeliberation({ nature, annee, numero }) ?? 'Sans numéro');

const parTexte = (lire: (ligne: LigneSuivie) => string) => (une: LigneSuivie, autre: LigneSuivie) =>
  comparerTextes(lire(une), lire(autre));
/** Sans échéance : après toutes les autres. */
const quand = ({ echeance }: LigneSuivie): string => echeance ?? '9999-12-31';

/** Les colonnes du suivi ; une échéance passée est seule en rouge. */
export function colonnesDuSuivi(
  aujourdHui: string,
  nomDInstance: (id: string) => string,
): readonly Colonne<LigneSuivie>[] {
  return [
    { id: 'numero', titre: 'N°', horsEcran: true, valeur: nomDeLigne },
    {
      id: 'echeance',
      titre: 'Échéance',
      etroite: true,
      valeur: ({ echeance }) => (echeance === null ? null : { date: echeance }),
      cellule: (ligne) =>
        ligne.echeance === null ? (
          ''
        ) : estEnRetard(ligne, aujourdHui) ? (
          <Etat sens="retard">{dateCourte(ligne.echeance)}</Etat>
        ) : (
          dateCourte(ligne.echeance)
        ),
      comparer: (une, autre) => quand(une).localeCompare(quand(autre)),
    },
    {
      id: 'decision',
      titre: 'Décision',
      entete: true,
      valeur: ({ texte }) => texte,
      cellule: (ligne) => (
        <span className="texte-coupe">
          <b>{nomDeLigne(ligne)}</b> {ligne.texte}
        </span>
      ),
      comparer: parTexte((ligne) => `${nomDeLigne(ligne)} ${ligne.texte}`),
    },
    {
      id: 'instance',
      titre: 'Instance',
      cellule: ({ instanceId }) => nomDInstance(instanceId),
      comparer: parTexte(({ instanceId }) => nomDInstance(instanceId)),
    },
    {
      id: 'reunion',
      titre: 'Réunion',
      etroite: true,
      valeur: ({ date }) => ({ date }),
      cellule: ({ reunionId, date }) => (
        <Lien vers={`/reunions/${reunionId}`} genre="texte">
          {dateCourte(date)}
        </Lien>
      ),
      comparer: (une, autre) => une.date.localeCompare(autre.date),
    },
    { id: 'pilote', titre: 'Pilote', cellule: ({ pilote }) => pilote ?? '', comparer: parTexte((l) => l.pilote ?? '') },
    {
      id: 'etat',
      titre: 'État',
      etroite: true,
      valeur: ({ etat }) => etatActionLibelle[etat],
      cellule: ({ etat, suiviLe }) => (
        <>
          <Etat sens={SENS_DU_SUIVI[etat]}>{etatActionLibelle[etat]}</Etat>
          {suiviLe !== null && <span className="note">{` ${dateCourte(suiviLe)}`}</span>}
        </>
      ),
      comparer: parTexte(({ etat }) => etatActionLibelle[etat]),
    },
    {
      id: 'suivi',
      titre: 'Suivi du',
      horsEcran: true,
      valeur: ({ suiviLe }) => (suiviLe === null ? null : { date: suiviLe }),
    },
    { id: 'note', titre: 'Note', horsEcran: true, valeur: ({ suiviNote }) => suiviNote },
  ];
}
