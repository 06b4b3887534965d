import { avecArticle } from '#shared/text/article.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { CategorieDeMembres } from '#shared/domain/instance/categories.data.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { titreDuMembreLibelle } from '#shared/domain/instance/nomination.labels.ts';
import { controlerNomination, demandeConsultation, proposition } from '#shared/domain/instance/nomination.rules.ts';
import { type MandatComplet, titreDuMembreSchema } from '#shared/domain/instance/nomination.schema.ts';

interface Proprietes {
  readonly type: TypeInstance;
  readonly categorie: CategorieDeMembres;
  readonly mandat: MandatComplet;
  readonly vu: number;
  readonly aujourdHui: string;
}

const TITRES = titreDuMembreSchema.options.map((valeur) => ({ valeur, libelle: titreDuMembreLibelle[valeur] }));

/** « arrêté 2024-118 du 15/09/2024 » ; `null` s'il n'est pas renseigné. */
const arreteDe = ({ arrete, arreteLe }: MandatComplet): string | null =>
  arrete === null && arreteLe === null
    ? null
    : ['arrêté', arrete, arreteLe === null ? null : `du ${dateCourte(arreteLe)}`]
        .filter((mot) => mot !== null)
        .join(' ');

/** Ce qui fonde un mandat : qui l'a proposé, quel arrêté l'a prononcé, à quel titre. Replié. */
export function FondementDuMandat({ type, categorie, mandat, vu, aujourdHui }: Proprietes) {
  const { id, proposePar, proposeLe, consulteLe, arrete, arreteLe, titre, assemblee } = mandat;
  const { modifier } = useModification('membres.modifierMandat', { id, vu, objet: nomComplet(mandat.personne) });
  const constats = controlerNomination({ type, categorie: categorie.numero, mandat });
  const autorite = proposition(categorie);
  const aConsigner = constats.filter(({ gravite }) => gravite === 'attention').length;
  return (
    <details className="fondement">
      <summary>
        Nomination{' '}
        <span className="apres-nom">{arreteDe(mandat) ?? (aConsigner > 0 ? 'à consigner' : 'sans arrêté noté')}</span>
      </summary>
      {constats.map(({ code, phrase, article, gravite }) => (
        <p key={`${code} ${phrase}`} className={gravite === 'attention' ? 'note a-consigner' : 'note'}>
          {avecArticle(phrase, article)}
        </p>
      ))}
      <div className="fiche">
        {autorite !== null && (
          <>
            <ChampSurPlace
              libelle="Proposé par"
              exemple={autorite}
              valeur={proposePar ?? ''}
              surEnregistrer={(texte) => modifier({ proposePar: texte })}
            />
            <DateSurPlace
              libelle="Proposé le"
              exemple="À renseigner"
              valeur={proposeLe}
              surEnregistrer={(date) => modifier({ proposeLe: date })}
              aujourdHui={aujourdHui}
            />
          </>
        )}
        {demandeConsultation(type, categorie.numero) && (
          <DateSurPlace
            libelle="Réseau régional consulté le"
            exemple="À renseigner"
            valeur={consulteLe}
            surEnregistrer={(date) => modifier({ consulteLe: date })}
            aujourdHui={aujourdHui}
          />
        )}
        <ChampSurPlace
          libelle="Arrêté de nomination"
          exemple="Numéro"
          valeur={arrete ?? ''}
          surEnregistrer={(texte) => modifier({ arrete: texte })}
        />
        <DateSurPlace
          libelle="Arrêté du"
          exemple="À renseigner"
          valeur={arreteLe}
          surEnregistrer={(date) => modifier({ arreteLe: date })}
          aujourdHui={aujourdHui}
        />
        <ChoixSurPlace
          libelle="À quel titre"
          valeur={titre}
          options={TITRES}
          vide="À préciser"
          surEnregistrer={(choix) => modifier({ titre: choix })}
        />
        {titre === 'elu' && (
          <ChampSurPlace
            libelle="Assemblée"
            exemple="conseil municipal de Thann"
            valeur={assemblee ?? ''}
            surEnregistrer={(texte) => modifier({ assemblee: texte })}
          />
        )}
      </div>
    </details>
  );
}
