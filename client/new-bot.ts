/**
 * The smallest bot that asks something and says goodbye; its names and texts are places to type at. VS Code would make a
 * file name of the first line, unless that cannot be one: the slashes of the comment see to it.
 */
export const NEW_BOT = `// What visitors see and answer, top to bottom.
attribute \${1:name} "\${2:Your name}"

sequence \${3:Hello} "\${4:Hello}" {
	branch Welcome {
		reply "\${5:Hi 👋}"
		ask \${1:name} "\${6:What should we call you?}"
		-> Bye
	}

	branch Bye {
		reply "\${7:Nice to meet you}, {\${1:name}}."
		close
	}
}
`;
