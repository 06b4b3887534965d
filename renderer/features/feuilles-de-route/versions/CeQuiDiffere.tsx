import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { resumerComparaison } from '#shared/domain/feuille-de-route/versions/comparer.labels.ts';
import type { VersionDeFeuille } from '#shared/domain/feuille-de-route/versions/version.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { COLONNES } from './colonnes-comparees.tsx';
import { lignesDeComparaison } from './lignes.ts';

/** À la place d'une version : la feuille de route telle qu'elle est. */
const CE_JOUR = 'ce-jour';

interface Proprietes {
  readonly feuilleId: string;
  /** La plus récente d'abord ; une au moins. */
  readonly versions: readonly VersionDeFeuille[];
}

/** Deux versions, ou une version et la feuille de route telle qu'elle est : ce qui a été ajouté, retiré, changé. */
export function CeQuiDiffere({ feuilleId, versions }: Proprietes) {
  const adresse = useAdresse();
  const derniere = versions[0]?.id ?? '';
  const connue = (id: string | null) => (versions.some((version) => version.id === id) ? id : null);
  const avant = connue(adresse.lire('de')) ?? derniere;
  const apres = connue(adresse.lire('a'));
  const { donnees, erreur, relire } = useRequete('versionsDeFeuille.comparer', { feuilleId, avant, apres });
  const options = versions.map(({ id, numero, valideeLe }) => ({
    valeur: id,
    libelle: `Version ${numero}, ${dateCourte(valideeLe)}`,
  }));
  const lignes = donnees === null ? [] : lignesDeComparaison(donnees);
  return (
    <Bloc titre="Comparer">
      <div className="deux-versions">
        <ChampChoix
          libelle="De"
          options={options}
          valeur={avant}
          surChange={(de) => adresse.poser({ de: de === derniere ? null : de })}
        />
        <ChampChoix
          libelle="À"
          options={[{ valeur: CE_JOUR, libelle: 'La feuille de route telle qu’elle est' }, ...options]}
          valeur={apres ?? CE_JOUR}
          surChange={(a) => adresse.poser({ a: a === CE_JOUR ? null : a })}
        />
      </div>
      {donnees === null ? (
        <PasEncoreLu attente="Comparaison…" refus="Versions non comparées." erreur={erreur} relire={relire} />
      ) : (
        <>
          {lignes.length > 0 && (
            <LigneCalme>{`${enCapitale(resumerComparaison(donnees) || 'les totaux diffèrent')}.`}</LigneCalme>
          )}
          <div className="comparaison">
            <Tableau
              libelle="Ce qui diffère"
              colonnes={COLONNES}
              lignes={lignes}
              cle={({ cle }) => cle}
              groupe={({ groupe: { cle, nom, ficheId } }) => ({
                cle,
                titre:
                  ficheId === null ? nom : <Lien vers={`/fiches-action/${ficheId}?feuille=${feuilleId}`}>{nom}</Lien>,
              })}
              vide={<Vide icone="coche">Rien ne diffère.</Vide>}
            />
          </div>
        </>
      )}
    </Bloc>
  );
}
