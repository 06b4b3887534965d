import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { Saisie } from '../rapport.types.ts';
import { relever } from '../relever.ts';

/** Quand et où il se présente, ce qu'il couvre, à quelle date ses données sont arrêtées et d'où elles viennent (I12). */
export function GardeDuRapport({ lu: { rapport, reunion, reunions, convention }, jour, modifier }: Saisie) {
  return (
    <>
      {reunions.length === 0 ? (
        <p className="note">
          Aucune réunion du COPIL :{' '}
          <Lien vers={`/conventions/${convention.id}/copil`}>créez-le, et sa réunion, à l’onglet COPIL</Lien>, ou dites
          la date ici.
        </p>
      ) : (
        <ChoixSurPlace
          libelle="Présenté à la réunion"
          vide="Aucune réunion liée"
          options={reunions.map(({ id, date }) => ({ valeur: id, libelle: `Séance du ${dateCourte(date)}` }))}
          valeur={reunion?.id ?? null}
          surEnregistrer={(reunionId) => modifier({ reunionId })}
        />
      )}
      {reunion === null ? (
        <DateSurPlace
          libelle="Présenté le"
          valeur={rapport.presenteLe}
          aujourdHui={jour}
          exemple="date du comité"
          surEnregistrer={(presenteLe) => modifier({ presenteLe })}
        />
      ) : (
        <p className="note">
          <Lien vers={`/reunions/${reunion.id}`}>{`Voir la réunion du ${dateCourte(reunion.date)}`}</Lien> : présents,
          excusés et décisions s’en lisent.
        </p>
      )}
      <ChampSurPlace
        libelle="Lieu"
        exemple="Sous-préfecture de Mulhouse, salle des Conférences"
        valeur={rapport.lieu ?? ''}
        surEnregistrer={(lieu) => modifier({ lieu })}
      />
      <div className="rangee">
        <DateSurPlace
          libelle="Période couverte, du"
          valeur={rapport.debut}
          aujourdHui={jour}
          surEnregistrer={async (debut) => (debut === null ? undefined : modifier({ debut }))}
        />
        <DateSurPlace
          libelle="au"
          valeur={rapport.fin}
          aujourdHui={jour}
          surEnregistrer={async (fin) => (fin === null ? undefined : modifier({ fin }))}
        />
      </div>
      <DateSurPlace
        libelle="Données arrêtées au"
        valeur={rapport.donneesLe}
        aujourdHui={jour}
        exemple="fin de la période"
        surEnregistrer={(donneesLe) => modifier({ donneesLe })}
      />
      <ChampSurPlace
        libelle="Source des données"
        exemple="Porteur, contrôlées par la DREETS"
        valeur={rapport.source ?? ''}
        relever={relever}
        souple
        surEnregistrer={(source) => modifier({ source })}
      />
    </>
  );
}
