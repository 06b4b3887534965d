import { useAdresse } from '#renderer/app/use-adresse.ts';
import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { REGLES_DITES, type RegleDite } from '#shared/domain/regles/regles.data.ts';
import { type Lieu, LIEUX } from '#shared/domain/regles/lieux.data.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { typographier } from '#shared/text/typographie.ts';

const GRAVITES = { bloquant: 'Bloque', attention: 'Avertit', information: 'Informe' } as const;
const MONTREES = REGLES_DITES.filter(({ attendue }) => !attendue);

const repond = ({ numero, phrase, article, ou }: RegleDite, mots: readonly string[]): boolean => {
  const texte = enTri([numero, phrase, article ?? '', LIEUX[ou]].join(' '));
  return mots.every((mot) => texte.includes(mot));
};

/** Toutes les règles que l'application applique : ce qu'elles demandent, leur article, où elles parlent. */
export function ReglesDuManuel() {
  const adresse = useAdresse();
  const texte = adresse.lire('regle') ?? '';
  const lieu = adresse.lire('ou');
  const gravite = adresse.lire('gravite');
  const mots = enTri(texte).split(/\s+/u).filter(Boolean);
  const montrees = MONTREES.filter(
    (regle) =>
      repond(regle, mots) && (lieu === null || regle.ou === lieu) && (gravite === null || regle.gravite === gravite),
  );
  return (
    <>
      <div className="outils">
        <ChampTexte
          libelle="Chercher une règle"
          type="search"
          exemple="quorum, R-077, R. 5311-44…"
          valeur={texte}
          surChange={(regle) => adresse.poser({ regle: regle === '' ? null : regle })}
        />
        <ChampChoix<Lieu>
          libelle="Où elle parle"
          vide="Partout"
          options={(Object.keys(LIEUX) as Lieu[]).map((valeur) => ({ valeur, libelle: LIEUX[valeur] }))}
          valeur={(Object.keys(LIEUX) as Lieu[]).find((cle) => cle === lieu) ?? null}
          surChange={(ou) => adresse.poser({ ou })}
        />
        <span className="puces">
          {(Object.keys(GRAVITES) as (keyof typeof GRAVITES)[]).map((cle) => (
            <Puce
              key={cle}
              prise={gravite === cle}
              surClic={() => adresse.poser({ gravite: gravite === cle ? null : cle })}
            >
              {GRAVITES[cle]}
            </Puce>
          ))}
        </span>
      </div>
      <table className="manuel-table" aria-label="Règles">
        <caption aria-live="polite">{pluriel(montrees.length, 'règle', 'règles')}</caption>
        <thead>
          <tr>
            <th scope="col">Règle</th>
            <th scope="col">Ce qu’elle demande</th>
            <th scope="col">Article</th>
            <th scope="col">Où elle parle</th>
          </tr>
        </thead>
        <tbody>
          {montrees.map(({ numero, phrase, article, ou, gravite: force }) => (
            <tr key={numero}>
              <th scope="row">{numero}</th>
              <td>
                {typographier(phrase)} <span className="note">{GRAVITES[force].toLowerCase()}</span>
              </td>
              <td>{article === null ? '' : <LienDArticle reference={article} />}</td>
              <td>{LIEUX[ou]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {montrees.length === 0 && <p>Aucune règle ne répond. Essayez un seul mot.</p>}
    </>
  );
}
