import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { enMoisEtJour } from '#shared/domain/convention/controle/parametre.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';

/** « 12-31 » s'écrit « 31/12 », et se relit de même ; ce qui n'est pas un jour reste tel quel, et se refuse. */
const jourEtMois = (cloture: string): string => cloture.split('-').toReversed().join('/');
const moisEtJour = (texte: string): string =>
  texte
    .split('/')
    .map((partie) => partie.trim().padStart(2, '0'))
    .toReversed()
    .join('-');

const enTaux = (taux: number | null): number => (taux === null ? Number.NaN : Math.round(taux * 100));

/** Ce que la convention demande de plus que le texte : chaque clause cochée ouvre ses échéances (E1, E2, E4) ; ce qu'elle fixe de l'écart et de l'avance (M4, M11). */
export function Clauses({ convention, vu }: { readonly convention: Convention; readonly vu: number }) {
  const { id, genre, intitule, cloture, clauseCompteRendu, clauseBilan, clauseAvance, jourAvance } = convention;
  const { modifier } = useModification('conventions.modifier', { id, vu, objet: intitule });
  return (
    <Bloc titre="Ce qu’elle demande de plus">
      <CaseSurPlace
        libelle="Un compte rendu financier, six mois après la clôture des comptes"
        valeur={clauseCompteRendu}
        surEnregistrer={(coche) => modifier({ clauseCompteRendu: coche })}
      />
      {clauseCompteRendu && (
        <div className="fiche">
          <ChampSurPlace
            libelle="Clôture des comptes"
            exemple="31/12"
            valeur={jourEtMois(cloture)}
            surEnregistrer={(texte) => modifier({ cloture: moisEtJour(texte) })}
          />
        </div>
      )}
      <CaseSurPlace
        libelle="Un bilan d’ensemble, trois mois avant le terme"
        valeur={clauseBilan}
        surEnregistrer={(coche) => modifier({ clauseBilan: coche })}
      />
      {genre !== 'o2r' && (
        <CaseSurPlace
          libelle="Une avance, chaque année après la première"
          valeur={clauseAvance}
          surEnregistrer={(coche) => modifier({ clauseAvance: coche })}
        />
      )}
      {genre === 'o2r' && (
        <CaseSurPlace
          libelle="Les pièces du 31 décembre, la dernière année aussi (D. 5316-9, lecture à vérifier)"
          valeur={convention.piecesDerniereAnnee}
          surEnregistrer={(coche) => modifier({ piecesDerniereAnnee: coche })}
        />
      )}
      <div className="fiche">
        <NombreSurPlace
          libelle="Écart à commenter au-delà de (%)"
          illisible="Un taux : 10"
          valeur={convention.seuilEcart / 100}
          surEnregistrer={(taux) => modifier({ seuilEcart: enTaux(taux) })}
        />
        {genre !== 'o2r' && (
          <NombreSurPlace
            libelle="Avance, au plus (%)"
            illisible="Un taux : 50"
            valeur={convention.plafondAvance / 100}
            surEnregistrer={(taux) => modifier({ plafondAvance: enTaux(taux) })}
          />
        )}
        {genre !== 'o2r' && clauseAvance && (
          <ChampSurPlace
            libelle="Rappel de l’avance"
            exemple="31/03"
            valeur={jourEtMois(enMoisEtJour(jourAvance))}
            surEnregistrer={(texte) => modifier({ jourAvance: Number(moisEtJour(texte).replace('-', '')) })}
          />
        )}
      </div>
    </Bloc>
  );
}
