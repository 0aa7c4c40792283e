/** Folded first names that are frequent in many lands and name little else. */
export const COMMON_FIRST_NAMES: readonly string[] = (
  'aaron abdul abdullah adam adrian agnieszka ahmad ahmed aidan aiko akira alan alana alberto alejandra ' +
  'alejandro aleksandra aleksei alena alessandra alessandro alexandra alexandre alexis alfonso alfred alice ' +
  'alicia alina alison alistair allison amanda amelie amir amit amy ana anastasia anders andrea andreas andrew ' +
  'andrzej angela angus anil anita anja anjali ann anna anne annette annika anthony antoine anton antonia ' +
  'antonio anwar arash archie arjun arnaud arne arthur arturo ashley ashok asif astrid audrey ayesha barbara ' +
  'barry bartosz beata beatrice ben benedikt benjamin benoit bernard bernd beth bettina birgit bjorn bogdan ' +
  'boris brandon brenda brendan brett brian bridget brigitte bruce bruno bryan camille carl carla carlos carmen ' +
  'carol carole caroline carolyn catherine cathy cecilia celine cesar charles charlie chiara chris christian ' +
  'christiane christina christine christoph christophe christopher cindy claire clara claudia claus clemens ' +
  'clive colin connor corinne craig cristian cristina cynthia dagmar damian damien dan daniel daniela daniele ' +
  'darren daryna dave david dawid debbie deborah deepak denis denise dennis derek diana diane diego dieter dilip ' +
  'dinesh dirk dmytro dominik dominique donald donna dorothy doug douglas dragan duncan dylan eduardo edward ' +
  'edwin eileen ekaterina eleanor elena elias elisabeth elizabeth ella ellen emil emilia emily emma emmanuel ' +
  'enrico enrique eric erica erik erin ernesto esther ethan eugene eva evan evelyn ewa fabian fabio farid fatima ' +
  'federica federico felipe felix ferdinand fernanda fernando filip fiona florian frances francesca francesco ' +
  'francis francisco franck francois frank franz fred frederic frederick frederik friedrich fritz gabriel ' +
  'gabriela gabriele gareth gary gavin geoffrey georg george georges gerald gerard gerhard giacomo gianluca gina ' +
  'giorgio giovanni giulia giuseppe gordon graham greg gregor gregory greta grzegorz guido guillaume gunnar ' +
  'gustav hanna hannah hans harald haruka hasan heather heidi heike heinrich heinz helen helena helga helmut ' +
  'hendrik henri henrik henry herbert hideo hiroshi holger howard hugh hugo ian ibrahim igor ilona ilya imran ' +
  'ingrid irena irene irina iryna isabel isabella isabelle ivan ivana iwona jaan jacek jacob jacqueline jacques ' +
  'jakob jakub james jamie jan jana jane janet janine janusz jarek jaroslaw jason javier jean jeff jeffrey ' +
  'jelena jennifer jenny jens jeremy jerome jerzy jesper jessica jill jim joachim joan joanna joanne joao joe ' +
  'joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juha ' +
  'juhani julia julian juliana julie julien jurgen justin justyna kaja kajsa karel karen karim karin karolina ' +
  'katarina katarzyna kate katherine kathleen kathryn kathy katja katrin kazuo keiko keith kelly ken kenji ' +
  'kenneth kerstin kevin khalid kimberly klara klaus kristen kristian kristin kristina krzysztof kumiko kurt ' +
  'kyle laila larry lars laszlo laura lauren laurence laurent leah leila lena lennart leon leonard leonardo ' +
  'leonid leonie leslie liam lidia lilian liliana linda lisa lise lorenzo lothar louis louise luca lucas lucia ' +
  'lucie lucy ludwig luigi luis luisa lukas lukasz lydia maciej magda magdalena magnus mahmoud maja malcolm ' +
  'malgorzata manfred manish manoj manuel manuela marc marcel marcello marcin marco marcus marek margaret ' +
  'margarita maria mariana marie marina mario marion marius marjorie markku marko markus marta martha martin ' +
  'martina mary maryna masashi mateusz mathias mathieu matt matteo matthew matthias maureen maurice mauricio ' +
  'mauro maxim maxime megan mehmet melanie melissa michael michal michel michele michelle miguel mihai mikael ' +
  'mike mikhail mikko milos miriam miroslav mitsuko mohamed mohammad mohammed mohan monica monika moritz mustafa ' +
  'mykola nadia nadine naomi nasser natalia natalie natasha nathalie nathan neil nicholas nick nicola nicolas ' +
  'nicole niels nigel nikhil nikolai nikos nils nina noah nora norbert norman ola olaf oleg oleh oleksandr ' +
  'oleksii olena olga oliver olivia olivier olli omar oscar oskar osman otto pablo paolo pascal patricia patrick ' +
  'patrik patrycja paul paula pauline paulo pavel pavlo pawel pedro peter petr petra petri philip philipp ' +
  'philippe phillip pierre pieter piotr pradeep prakash pratibha priya rachel rafael rafal raj rajesh rakesh ' +
  'ralf ralph ramesh raul ravi raymond rebecca reinhard renata renate rene ricardo riccardo richard rick robert ' +
  'roberta roberto rodrigo roger roland rolf roman ronald rosa ruben rudolf rupert russell ruth ryan sabine ' +
  'sabrina sachin salman sam samantha samir samuel sandeep sandra sanjay sara sarah satoshi scott sean sebastian ' +
  'sergio shannon sharon shaun shinji simon simona simone sofia solomiia sonia sonja sophia sophie stacey stefan ' +
  'stefania stefano steffen stella stephan stephane stephanie stephen steve steven stuart sunil suresh susan ' +
  'susanne suzanne sven svetlana sylvia sylvie szymon takashi takeshi tamara tanja tanya tara taras tatiana ted ' +
  'teresa theo theresa thierry thomas thorsten tiago tim timo timothy tina tobias todd tom tomas tomasz tommy ' +
  'tony tracy trevor uwe valentin valentina valerie vanessa vera vijay vikram viktor viktoria vincent vincenzo ' +
  'vivek vivian vladislav volker walter wanda wayne wendy werner wiktor wilhelm willem william wojciech wolfgang ' +
  'xavier yana yannick yaroslav yasmin yolanda youssef yuko yumi yusuf yves yvette yvonne zbigniew zoe zofia ' +
  'zsolt zuzanna'
).split(' ');
