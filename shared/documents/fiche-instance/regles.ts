import { cleParametreSchema } from '#shared/domain/instance/parametre.schema.ts';
import { REGLES } from '#shared/domain/instance/profil.data.ts';
import { origineEnClair, regimePhrase, valeurEnClair } from '#shared/domain/instance/profil.labels.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import type { Bloc, LigneTableau, Segments } from '../blocs.ts';
import { colonne, paragraphe, titre } from '../blocs-courants.ts';
import type { DossierDInstance } from '../acte/dossier.ts';
import { texte } from '../segments.ts';

/** La réserve d’une règle que le service n’a pas encore tranchée, sous son libellé. */
const reserve = (source: string, note: string | null): Segments =>
  source !== 'texte' || note === null
    ? []
    : texte(`\n${note.includes('à vérifier') ? '' : 'À vérifier. '}${note}`, { gris: true });

/**
 * Les règles de l’instance à la date, chacune avec son article et sa source. Là où aucun texte ne s’applique, on
 * ne dit que ce que l’instance a fixé, et ce qu’elle rend.
 */
export function regles(dossier: DossierDInstance): readonly Bloc[] {
  const profil = profilDe(dossier, dossier.date);
  const retenues = cleParametreSchema.options.filter(
    (cle) => profil.regime !== 'libre' || cle === 'forme' || profil[cle].source !== 'texte',
  );
  const lignes = [...Map.groupBy(retenues, (cle) => REGLES[cle].groupe)].flatMap(([groupe, cles]): LigneTableau[] => [
    { type: 'groupe', titre: texte(groupe) },
    ...cles.map(
      (cle): LigneTableau => ({
        type: 'ligne',
        cellules: [
          [...texte(REGLES[cle].libelle), ...reserve(profil[cle].source, profil[cle].note)],
          texte(valeurEnClair(cle, profil[cle].valeur)),
          texte(origineEnClair(profil[cle])),
        ],
      }),
    ),
  ]);
  return [
    titre('regles', 1, 'Règles applicables'),
    paragraphe('regles_regime', texte(regimePhrase[profil.regime]), 'corps', true),
    {
      type: 'tableau',
      id: 'regles_tableau',
      colonnes: [colonne('Règle', 7.6), colonne('Valeur', 4.6), colonne('D’où elle vient', 3.8)],
      lignes,
    },
  ];
}
